import { connect } from 'node:net';

/** A client that asks and then takes nothing of the answer. */
export interface SlowClient {
  /** Takes all that there is, until the server closes. Returns the body as text. */
  takeAll(): Promise<string>;
  /** Cuts the connection. */
  leave(): void;
}

/** Sends a GET over HTTP/1.1; resolves when the answer has begun. */
export async function slowClient(
  host: string,
  port: number,
  path: string,
  headers: Record<string, string>,
): Promise<SlowClient> {
  const socket = connect({ host, port });
  const lines = Object.entries({ host, accept: 'text/event-stream', connection: 'close', ...headers });
  socket.write(
    `GET ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
  );
  const begun = Promise.withResolvers<Buffer>();
  socket.once('data', (bytes: Buffer) => {
    socket.pause();
    begun.resolve(bytes);
  });
  socket.on('error', begun.reject);
  const chunks = [await begun.promise];
  return {
    leave: () => socket.destroy(),
    async takeAll() {
      const { promise, resolve } = Promise.withResolvers<void>();
      socket.on('data', (bytes: Buffer) => chunks.push(bytes));
      socket.on('close', resolve);
      socket.resume();
      await promise;
      return unchunked(Buffer.concat(chunks)).toString();
    },
  };
}

/** The body of an answer in chunked transfer coding (RFC 9112 §7.1). */
function unchunked(answer: Buffer): Buffer {
  const parts: Buffer[] = [];
  let at = answer.indexOf('\r\n\r\n') + 4;
  for (;;) {
    const lineEnd = answer.indexOf('\r\n', at);
    const length = Number.parseInt(answer.subarray(at, lineEnd).toString(), 16);
    if (lineEnd === -1 || !(length > 0)) return Buffer.concat(parts);
    parts.push(answer.subarray(lineEnd + 2, lineEnd + 2 + length));
    at = lineEnd + 2 + length + 2;
  }
}
