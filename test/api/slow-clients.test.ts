import { afterAll, expect, test } from 'bun:test';
import { startApi } from '../support/api.ts';
import { type ImportLine, planLine } from '../support/imports.ts';
import { call, token, until } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';
import { RawConnection } from '../support/raw-connection.ts';
import { startRedis } from '../support/redis.ts';

// On a Redis of its own, without consumers: a write waits for as long as it may.
const redis = await startRedis();
const api = await startApi({
  REDIS_URL: redis.url,
  CONNECTION_IDLE_S: '1',
  STREAM_IDLE_MS: '7000',
  IMPORT_HEARTBEAT_MS: '500',
  BODY_TIMEOUT_MS: '6000',
});
const bearer = await token();
afterAll(async () => {
  await api.stop();
  await redis.stop();
});

/** Longer than the server keeps a connection that is idle: it looks for such every four seconds. */
const pauseMs = 6_000;

/** A connection with the head of a request. */
class Connection extends RawConnection {
  constructor(head: string) {
    super(api.url);
    this.socket.write(`${head}\r\nHost: a\r\nAuthorization: Bearer ${bearer}\r\n`);
  }

  /** The lines of the chunks, without heartbeats. */
  get lines(): ImportLine[] {
    return Array.from(this.text.matchAll(/^\{"line".*\}$/gm), ([line]) => JSON.parse(line));
  }
}

test.concurrent('a delete that waits to be searchable is answered', async () => {
  const plan = planNumber('slow-delete');
  expect((await call('POST', '/v1/plans', { body: plan, base: api.url })).status).toBe(201);
  const path = `/v1/plans/${plan.objectId}`;
  const deleting = new Connection(`DELETE ${path} HTTP/1.1`);
  deleting.socket.write(`If-Match: *\r\nPrefer: wait=${pauseMs / 1_000}\r\n\r\n`);
  await deleting.closed;
  expect(deleting.text).toStartWith('HTTP/1.1 204 ');
  expect(deleting.text.toLowerCase()).toContain('indexing-state: pending');
}, 30_000);

test.concurrent('a body that does not come in time is 408, with a problem', async () => {
  const slow = new Connection('POST /v1/plans HTTP/1.1');
  slow.socket.write('Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"');
  await slow.closed;
  expect(slow.text).toStartWith('HTTP/1.1 408 ');
  expect(slow.text).toContain('"type":"urn:planbase:problem:body-timeout"');
}, 30_000);

test.concurrent('an import goes on after a pause, and ends with a line after one that is too long', async () => {
  const importing = new Connection('POST /v1/imports HTTP/1.1');
  importing.socket.write('Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n');
  importing.sendChunk(`${planLine('slow-1')}\n`);
  await until('the first line is answered', 10_000, async () => importing.lines.length === 1);
  await Bun.sleep(pauseMs);
  // Blank lines in chunks of their own.
  expect(importing.text.match(/\r\n1\r\n\n/g)?.length).toBeGreaterThan(5);
  importing.sendChunk(`${planLine('slow-2')}\n`);
  await importing.closed;
  expect(importing.lines).toMatchObject([
    { line: 1, status: 201 },
    { line: 2, status: 201 },
    { line: 3, status: 408, problem: { type: 'urn:planbase:problem:stalled' } },
  ]);
  expect(importing.text).toEndWith('\r\n0\r\n\r\n');
}, 40_000);
