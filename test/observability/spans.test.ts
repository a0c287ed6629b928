import { afterAll, expect, setDefaultTimeout, test } from 'bun:test';
import { newPlan, startPlanbase } from '../messages/stack.ts';
import { scrape } from '../support/metrics.ts';
import { until } from '../support/planbase.ts';

setDefaultTimeout(60_000);

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
}

/** A request of OTLP over HTTP, in JSON (OpenTelemetry Protocol 1.5). */
interface Export {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
}

const spans: Span[] = [];
const receiver = Bun.serve({
  port: 0,
  async fetch(request) {
    const { resourceSpans } = (await request.json()) as Export;
    spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
    return Response.json({});
  },
});
const planbase = await startPlanbase({
  OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${receiver.port}`,
  OTEL_TRACES_SAMPLER_ARG: '1',
});
afterAll(async () => {
  await planbase.stop();
  await receiver.stop(true);
});

const ofTrace = (traceId: string) => spans.filter((span) => span.traceId === traceId);
const newTraceId = () => crypto.randomUUID().replaceAll('-', '');
const way = [
  ...['POST /v1/plans', 'commit', 'announce', 'search.deliver', 'search.bulk', 'search.mark'],
  ...['history.bulk', 'history.refresh', 'history.mark'],
];

test('a write is one trace from its request to the marks of both projections', async () => {
  const traceId = newTraceId();
  const caller = '00f067aa0ba902b7';
  const created = await planbase.create(newPlan(), { traceparent: `00-${traceId}-${caller}-01` });
  expect(created.status).toBe(201);
  await until('all spans have come', 30_000, async () => {
    const names = new Set(ofTrace(traceId).map(({ name }) => name));
    return way.every((name) => names.has(name));
  });
  const [request] = ofTrace(traceId).filter(({ name }) => name === 'POST /v1/plans');
  expect(request?.parentSpanId).toBe(caller);
  for (const span of ofTrace(traceId)) {
    if (span !== request) expect(span).toMatchObject({ parentSpanId: request?.spanId });
  }
});

test('the refresh of many plans is in the trace of each', async () => {
  const created = await Promise.all(Array.from({ length: 60 }, () => planbase.create(newPlan())));
  expect(created.every(({ status }) => status === 201)).toBe(true);
  await until('a refresh has come', 30_000, async () => spans.some(({ name }) => name === 'search.refresh'));
});

test('the caller decides by its traceparent whether a request is traced', async () => {
  const traceId = newTraceId();
  const plan = newPlan();
  const headers = { traceparent: `00-${traceId}-00f067aa0ba902b7-00` };
  expect((await planbase.create(plan, headers)).status).toBe(201);
  await planbase.expectWhole([plan]);
  await Bun.sleep(1_500);
  expect(ofTrace(traceId)).toEqual([]);
});

test('without a receiver writes go on, and the spans that are lost are counted', async () => {
  await receiver.stop(true);
  const plans = Array.from({ length: 20 }, newPlan);
  for (const plan of plans) expect((await planbase.create(plan)).status).toBe(201);
  await planbase.expectWhole(plans);
  const { value } = await scrape(planbase.roles.api.url);
  const [recorded, sent] = [value('planbase_spans_recorded_total'), value('planbase_spans_sent_total')];
  expect(recorded).toBeGreaterThanOrEqual((sent ?? Number.NaN) + plans.length);
});
