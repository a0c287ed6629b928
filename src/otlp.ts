import { type Context, ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import { ExportResultCode } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { Config } from './config.ts';
import type { Metrics } from './metrics/metrics.ts';
import { startTracing } from './tracing.ts';

/** Spans that wait to be sent; more are dropped. */
const maxQueueSize = 2_048;
const sendEveryMs = 1_000;
const sendTimeoutMs = 5_000;
const name = 'planbase';

/**
 * Sends spans by OTLP over HTTP, in the background. If the receiver is unreachable or slow, spans that do not fit into
 * the queue are lost, and nothing else happens. `OTEL_EXPORTER_OTLP_HEADERS` and similar variables apply.
 *
 * @returns a function that sends the queued spans, for at most `sendTimeoutMs`, and ends the export
 */
export function exportTraces(role: string, config: Config, metrics: Metrics): () => Promise<void> {
  const { otlpEndpoint, traceRatio } = config;
  const exporter = new OTLPTraceExporter({
    url: `${otlpEndpoint?.replace(/\/$/, '')}/v1/traces`,
    timeoutMillis: sendTimeoutMs,
  });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': `${name}-${role}`, 'service.namespace': name }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(traceRatio) }),
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: counting(exporter, metrics),
        maxQueueSize,
        scheduledDelayMillis: sendEveryMs,
        exportTimeoutMillis: sendTimeoutMs,
      }),
    ],
  });
  const tracer = provider.getTracer(name);
  const recorded = metrics.counter('planbase_spans_recorded_total', 'Spans that were recorded.');
  startTracing({
    beginRequest(parent, startedMs) {
      const span = tracer.startSpan(
        'request',
        { kind: SpanKind.SERVER, startTime: epochMs(startedMs) },
        parent === undefined ? ROOT_CONTEXT : toContext(parent),
      );
      const { traceId, spanId, traceFlags } = span.spanContext();
      return {
        traceparent: `00-${traceId}-${spanId}-${traceFlags & TraceFlags.SAMPLED ? '01' : '00'}`,
        end(spanName, attributes, isError) {
          span.updateName(spanName).setAttributes(attributes);
          if (isError) span.setStatus({ code: SpanStatusCode.ERROR });
          if (span.isRecording()) recorded.add();
          span.end();
        },
      };
    },
    record(spanName, parent, startedMs, endedMs) {
      recorded.add();
      tracer.startSpan(spanName, { startTime: epochMs(startedMs) }, toContext(parent)).end(epochMs(endedMs));
    },
  });
  return () => provider.shutdown().catch(() => {});
}

/** Counts the spans that the receiver has accepted; the other recorded spans are queued, or were dropped. */
function counting(exporter: SpanExporter, metrics: Metrics): SpanExporter {
  const sent = metrics.counter('planbase_spans_sent_total', 'Spans that the receiver of traces has taken.');
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        if (result.code === ExportResultCode.SUCCESS) sent.add(spans.length);
        done(result);
      }),
    shutdown: () => exporter.shutdown(),
    forceFlush: async () => exporter.forceFlush?.(),
  };
}

const epochMs = (ms: number): number => performance.timeOrigin + ms;

/** The context of a span of another process, by its traceparent. */
function toContext(traceparent: string): Context {
  const [, traceId = '', spanId = '', flags = ''] = traceparent.split('-');
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId,
    spanId,
    traceFlags: Number.parseInt(flags, 16) & TraceFlags.SAMPLED,
    isRemote: true,
  });
}
