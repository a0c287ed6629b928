import { afterAll, expect, test } from 'bun:test';
import { openEvents } from '../support/events.ts';
import { type ImportLine, planLine, readLines, startImport } from '../support/imports.ts';
import { call, control, token, until, untilSearchable } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';
import { type OwnRole, startRole } from '../support/role.ts';
import { endsInTime } from '../support/shutdown.ts';

const consumers = ['search-consumer-1', 'search-consumer-2'];
const unique = () => crypto.randomUUID().slice(0, 8);
const started: OwnRole[] = [];

afterAll(async () => {
  await Promise.all(started.map((own) => own.stop()));
  await Promise.all(consumers.map((consumer) => control.start(consumer)));
}, 120_000);

async function start(env: Record<string, string>): Promise<OwnRole> {
  const own = await startRole('api', env);
  started.push(own);
  return own;
}

/** A shutdown as a balancer sees it: clients are sent to the process until it reports that it is not ready. */
test('clients that go by its readiness see no request cut and no 5xx, and nothing that was answered is lost', async () => {
  const own = await start({ SHUTDOWN_GRACE_MS: '2000' });
  const prefix = unique();
  const written: string[] = [];
  const faults: string[] = [];
  let ready = true;
  let number = 0;
  const client = async () => {
    while (ready) {
      const plan = planNumber(`${prefix}-${number++}`);
      const asked = number % 2 === 0 ? 'POST' : 'GET';
      try {
        const response =
          asked === 'POST'
            ? await call('POST', '/v1/plans', { body: plan, base: own.url })
            : await call('GET', `/v1/plans/${written.at(-1)}`, { base: own.url });
        await response.text();
        if (response.status >= 500) faults.push(`${asked} was answered ${response.status}`);
        if (response.status === 201) written.push(plan.objectId);
      } catch (error) {
        faults.push(`${asked} was cut: ${error}`);
      }
    }
  };
  const clients = Array.from({ length: 8 }, client);
  await until('there is load', 10_000, async () => written.length > 50);
  own.signal('SIGTERM');
  const refused = Promise.withResolvers<Response>();
  await until('it is not ready', 5_000, async () => {
    const response = await fetch(`${own.url}/readyz`);
    if (response.status === 503) refused.resolve(response);
    return response.status === 503;
  });
  expect(await (await refused.promise).json()).toMatchObject({ type: 'urn:planbase:problem:stopping' });
  const alive = await fetch(`${own.url}/livez`);
  expect([alive.status, alive.headers.get('connection')]).toEqual([200, 'close']);
  ready = false;
  await Promise.all(clients);
  expect(faults).toEqual([]);
  await endsInTime(own);
  expect(own.log().map(({ msg }) => msg)).toContain('stopped');
  console.log(`${written.length} plans written until the process was not ready, none lost, no request cut`);
  for (const plan of written) await untilSearchable(plan);
}, 60_000);

test('long-running requests end with a reason', async () => {
  const own = await start({});
  const bearer = await token();
  const events = await openEvents(`${own.url}/v1/changes`, { authorization: `Bearer ${bearer}` });
  const prefix = unique();
  let sent = 0;
  const endless = (async function* () {
    for (;;) {
      yield `${planLine(`${prefix}-${sent++}`)}\n`;
      await Bun.sleep(5);
    }
  })();
  const importing = await startImport(`${own.url}/v1/imports`, bearer, endless);
  const lines: ImportLine[] = [];
  const imported = (async () => {
    for await (const line of readLines(importing)) lines.push(JSON.parse(line));
  })();
  const thinking = await startImport(
    `${own.url}/v1/imports`,
    bearer,
    (async function* () {
      yield `${planLine(`${prefix}-first`)}\n{"objectId`;
      await Promise.withResolvers<void>().promise;
    })(),
  );
  // No consumer runs, so it would wait for all of its 30 s.
  for (const consumer of consumers) await control.stop(consumer);
  const waiting = call('POST', '/v1/plans', {
    body: planNumber(unique()),
    headers: { prefer: 'wait=30' },
    base: own.url,
  });
  await until('lines are answered', 10_000, async () => lines.length > 20);
  own.signal('SIGTERM');

  const waited = await waiting;
  expect([waited.status, waited.headers.get('indexing-state')]).toEqual([201, 'pending']);

  let last = await events.next();
  for (let next = last; next !== undefined; next = await events.next()) last = next;
  expect(last).toMatchObject({ event: 'stopping' });
  expect(JSON.parse(last?.data ?? '')).toMatchObject({ since: expect.any(String) });

  await imported;
  const end = lines.pop();
  expect(end).toMatchObject({ line: lines.length + 1, status: 503, problem: { title: 'Not available now' } });
  expect(lines.map(({ line, status }) => [line, status])).toEqual(lines.map((_, i) => [i + 1, 201]));

  const ends = (await Array.fromAsync(readLines(thinking))).map((line) => JSON.parse(line));
  expect(ends).toMatchObject([
    { line: 1, status: 201 },
    { line: 2, status: 503 },
  ]);
  await endsInTime(own);
  await Promise.all(consumers.map((consumer) => control.start(consumer)));
  for (const { objectId = '' } of lines) await untilSearchable(objectId);
}, 90_000);
