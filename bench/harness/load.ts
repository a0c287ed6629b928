/** The load generator, a process of its own: takes orders over IPC, one at a time. */
import type { Socket } from 'bun';
import type { Order, Outcome, Report, RequestKind } from './load-protocol.ts';

let sent = Date.now() * 1_000;

function write({ method, path, randomBelow = 1, headers, body }: RequestKind, host: string): Buffer {
  sent += 1;
  const random = () => String(Math.floor(Math.random() * randomBelow));
  const numbered = (text: string) => text.replaceAll('@N@', String(sent));
  const bytes = body === undefined ? undefined : Buffer.from(numbered(body));
  const lines = [
    `${method} ${numbered(path).replaceAll('@R@', random)} HTTP/1.1`,
    `host: ${host}`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(bytes === undefined ? [] : [`content-length: ${bytes.length}`]),
  ];
  const head = Buffer.from(`${lines.join('\r\n')}\r\n\r\n`);
  return bytes === undefined ? head : Buffer.concat([head, bytes]);
}

/** Returns status and length of the first complete answer in `bytes`; undefined while it is incomplete. */
function answerIn(bytes: Buffer): { status: number; length: number } | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end === -1) return undefined;
  const head = bytes.toString('latin1', 0, end);
  const status = Number(head.slice(9, 12));
  const announced = /^content-length: *([0-9]+)/im.exec(head)?.[1];
  if (announced === undefined && status !== 304 && status !== 204)
    throw new Error('an answer without length');
  const length = end + 4 + (status === 304 ? 0 : Number(announced ?? 0));
  return bytes.length >= length ? { status, length } : undefined;
}

/** Returns when the next request is due, or that it may be sent at once; undefined when none is left. */
type Next = () => { readonly dueMs?: number } | undefined;

/** One connection: a request, its answer, the next request, until `next` has none left. */
async function converse(url: URL, request: RequestKind, next: Next, latenciesUs: number[]): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const fixed = [request.path, request.body ?? ''].some((text) => /@[NR]@/.test(text))
    ? undefined
    : write(request, url.host);
  let received: Buffer = Buffer.alloc(0);
  let sentAtMs = 0;
  const send = (socket: Socket) => {
    const following = next();
    if (following === undefined) {
      resolve();
      socket.end();
      return;
    }
    const { dueMs } = following;
    const earlyMs = dueMs === undefined ? 0 : dueMs - performance.now();
    // A timer that is late is the load generator's fault, so its delay does not count.
    if (earlyMs > 0) setTimeout(sendNow, earlyMs, socket);
    else sendNow(socket, dueMs);
  };
  const sendNow = (socket: Socket, dueMs?: number) => {
    const bytes = fixed ?? write(request, url.host);
    sentAtMs = dueMs ?? performance.now();
    if (socket.write(bytes) < bytes.length) reject(new Error('a request did not fit into the socket'));
  };
  await Bun.connect({
    hostname: url.hostname,
    port: Number(url.port),
    socket: {
      open: send,
      data(socket, chunk) {
        try {
          received = received.length === 0 ? Buffer.from(chunk) : Buffer.concat([received, chunk]);
          const answer = answerIn(received);
          if (answer === undefined) return;
          latenciesUs.push((performance.now() - sentAtMs) * 1_000);
          if (answer.status !== request.status || received.length > answer.length) {
            throw new Error(`not ${request.status}: ${received.toString('utf8', 0, 2_000)}`);
          }
          received = Buffer.alloc(0);
          send(socket);
        } catch (error) {
          reject(error);
        }
      },
      error: (_socket, error) => reject(error),
      close: () => reject(new Error('the server closed the connection')),
    },
  });
  await promise;
}

async function carryOut(order: Order): Promise<Outcome> {
  const { url, request, requests, connections, awake, ratePerS } = order;
  const latenciesUs: number[] = [];
  const startedMs = performance.now();
  let taken = 0;
  const next: Next = () => {
    if (taken === requests) return undefined;
    const index = taken++;
    return ratePerS === undefined ? {} : { dueMs: startedMs + (index * 1_000) / ratePerS };
  };
  let isWaiting = awake;
  const stayAwake = () => {
    if (isWaiting) setImmediate(stayAwake);
  };
  stayAwake();
  try {
    await Promise.all(
      Array.from({ length: connections }, () => converse(new URL(url), request, next, latenciesUs)),
    );
  } finally {
    isWaiting = false;
  }
  const tookMs = performance.now() - startedMs;
  latenciesUs.sort((a, b) => a - b);
  const at = (share: number) => latenciesUs[Math.floor(share * (latenciesUs.length - 1))] ?? 0;
  return { requests, tookMs, p50Us: at(0.5), p99Us: at(0.99) };
}

const tell = (report: Report) => process.send?.(report);

process.on('message', (order: Order) => {
  carryOut(order).then(tell, (error: unknown) => tell({ error: String(error) }));
});
// The harness has exited.
process.on('disconnect', () => process.exit(0));
