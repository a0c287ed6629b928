/**
 * Requests through the proxy that Bun's server refuses without it, and streams: `bun test/containers/proxy.ts SECRET`.
 * Ends with 1 at the first answer that is not as it should be.
 */
import { deepStrictEqual, match, ok } from 'node:assert';
import { connect } from 'node:net';
import { planNumber } from '../support/plans.ts';
import { fetchToken } from './token.ts';

const [secret = ''] = process.argv.slice(2);
const base = 'http://127.0.0.1:8080';
const token = await fetchToken(secret);
const authorization = `Bearer ${token}`;
const run = crypto.randomUUID().slice(0, 8);
let plans = 0;

const nextPlan = () => planNumber(`${run}-${plans++}`);

/** Sends the text in one segment; resolves with all that is answered until the connection is closed. */
function exchange(text: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let answer = '';
  const socket = connect(8080, '127.0.0.1', () => socket.write(text));
  socket.on('data', (bytes) => {
    answer += bytes;
  });
  socket.on('close', () => resolve(answer)).on('error', reject);
  socket.setTimeout(10_000, () => socket.destroy(new Error(`no end after: ${answer}`)));
  return promise;
}

const request = (first: string, headers: string, rest = '') =>
  `${first} HTTP/1.1\r\nHost: planbase\r\nAuthorization: ${authorization}\r\n${headers}\r\n${rest}`;
const lastRead = (path: string) => request(`GET ${path}`, 'Connection: close\r\n');
const json = 'Content-Type: application/json\r\n';
const statuses = (answer: string) =>
  [...answer.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => Number(status));

const sized = (body: string) => `${json}Content-Length: ${Buffer.byteLength(body)}\r\n`;
const chunked = (body: string) => `${Buffer.byteLength(body).toString(16)}\r\n${body}\r\n0\r\n`;

/** Reads a stream until it has the text. */
async function readUntil(
  reader: Pick<ReadableStreamDefaultReader, 'read' | 'cancel'> | undefined,
  text: string,
): Promise<void> {
  ok(reader);
  const decoder = new TextDecoder();
  const timeout = setTimeout(() => void reader.cancel(`no ${text}`), 10_000);
  let seen = '';
  while (!seen.includes(text)) {
    const { value, done } = await reader.read();
    ok(!done, `the stream ended without ${text}: ${seen}`);
    seen += decoder.decode(value, { stream: true });
  }
  clearTimeout(timeout);
}

// Each plan is created once: a second create of it would be 409.
for (const [what, write] of [
  ['a line break after the body', (body: string) => request('POST /v1/plans', sized(body), `${body}\r\n`)],
  ['a second request in the same segment', (body: string) => request('POST /v1/plans', sized(body), body)],
  [
    'a trailer field',
    (body: string) =>
      request(
        'POST /v1/plans',
        `${json}Transfer-Encoding: chunked\r\nTrailer: x-sum\r\n`,
        `${chunked(body)}x-sum: 1\r\n\r\n`,
      ),
  ],
] as const) {
  const plan = nextPlan();
  const answer = await exchange(write(JSON.stringify(plan)) + lastRead(`/v1/plans/${plan.objectId}`));
  deepStrictEqual(statuses(answer), [201, 200], `${what}: ${answer}`);
}

const garbage = await exchange('GET /livez HTTP/1.1\r\nno colon\r\n\r\n');
match(garbage, /^HTTP\/1\.1 400 /);
match(garbage, /application\/problem\+json/);
const long = await exchange(request('GET /livez', `a: ${'a'.repeat(20_000)}\r\n`));
match(long, /^HTTP\/1\.1 431 /);
deepStrictEqual((await fetch(`${base}/metrics`)).status, 404);

// Events come while the stream is open.
const feed = await fetch(`${base}/v1/changes`, { headers: { authorization, accept: 'text/event-stream' } });
const events = feed.body?.getReader();
const plan = nextPlan();
const created = await fetch(`${base}/v1/plans`, {
  method: 'POST',
  headers: { authorization, 'content-type': 'application/json' },
  body: JSON.stringify(plan),
});
deepStrictEqual(created.status, 201);
await readUntil(events, plan.objectId);

// Lines of an import are answered before the next one is sent.
const encoder = new TextEncoder();
const lines = new TransformStream<Uint8Array, Uint8Array>();
const writer = lines.writable.getWriter();
const importing = fetch(`${base}/v1/imports`, {
  method: 'POST',
  headers: { authorization, 'content-type': 'application/x-ndjson' },
  body: lines.readable,
});
const first = nextPlan();
await writer.write(encoder.encode(`${JSON.stringify(first)}\n`));
const answers = (await importing).body?.getReader();
await readUntil(answers, first.objectId);
const second = nextPlan();
await writer.write(encoder.encode(`${JSON.stringify(second)}\n`));
await readUntil(answers, second.objectId);
await writer.close();
await events?.cancel();
console.log('the proxy passes all on');
// The connections that it keeps would keep the process.
process.exit(0);
