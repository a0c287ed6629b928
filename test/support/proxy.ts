import { connect, createServer, type Socket } from 'node:net';

/** A way to Redis that can be cut in the instant between execution and answer. */
export interface CuttingProxy {
  readonly url: string;
  /** How often an answer was swallowed and its connection cut. */
  cuts(): number;
  stop(): void;
}

/**
 * Passes bytes on to `target`; the answer to the first `times` requests that contain `marker` is swallowed once it
 * has arrived from Redis, and the connection is cut: executed, and nobody was told.
 */
export async function cutAfter(target: URL, marker: string, times: number): Promise<CuttingProxy> {
  let cuts = 0;
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    let doomed = false;
    client.on('data', (bytes) => {
      if (cuts < times && bytes.includes(marker)) doomed = true;
      upstream.write(bytes);
    });
    upstream.on('data', (bytes) => {
      if (!doomed) return void client.write(bytes);
      cuts++;
      client.destroy();
      upstream.destroy();
    });
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
  });
  const { promise, resolve } = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', resolve);
  await promise;
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    url: `redis://127.0.0.1:${address.port}`,
    cuts: () => cuts,
    stop() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
