import { connect, createServer, type Socket } from 'node:net';

/** A way to Redis that can be cut in the instant between execution and answer. */
export interface CuttingProxy {
  readonly url: string;
  /** How often an answer was swallowed and its connection cut. */
  cuts(): number;
  stop(): void;
}

/**
 * Passes bytes on to `target`. For the first `times` requests that contain `marker`, the proxy swallows the answer once
 * it has arrived from Redis, and cuts the connection: the request was executed, and the client does not know.
 */
export async function cutAfter(target: URL, marker: string, times: number): Promise<CuttingProxy> {
  let cuts = 0;
  const proxy = await passOn(target, (bytes, pair) => {
    if (cuts < times && bytes.includes(marker)) {
      pair.swallow = () => {
        cuts++;
        pair.cut();
      };
    }
  });
  return { ...proxy, cuts: () => cuts };
}

/** A way to Redis whose answers can be kept back. */
export interface HoldingProxy {
  readonly url: string;
  /** Resolves when the first answer was kept back: the request was executed, and the client does not know. */
  readonly held: Promise<void>;
  stop(): void;
}

/** Passes bytes on to `target`; from a request that contains `marker` on, its connection gets no more answers. */
export async function holdAnswers(target: URL, marker: string): Promise<HoldingProxy> {
  const { promise: held, resolve } = Promise.withResolvers<void>();
  const proxy = await passOn(target, (bytes, pair) => {
    if (bytes.includes(marker)) pair.swallow = resolve;
  });
  return { ...proxy, held };
}

/** A way to Redis on which some connections can be made to hang. */
export interface HangingProxy {
  readonly url: string;
  /** From now on a connection gets no more answers once it sends the marker. */
  hang(): void;
  /** Connections made from now on are answered again. */
  recover(): void;
  stop(): void;
}

/** Passes bytes on to `target`, but for the connections that are made to hang: open, and silent. */
export async function hangOn(target: URL, marker: string): Promise<HangingProxy> {
  let hanging = false;
  const proxy = await passOn(target, (bytes, pair) => {
    if (hanging && bytes.includes(marker)) pair.swallow = () => {};
  });
  return {
    ...proxy,
    hang() {
      hanging = true;
    },
    recover() {
      hanging = false;
    },
  };
}

/** One connection to the proxy, with its own to the target. */
interface Pair {
  /** Called for an answer instead of passing it on. */
  swallow?: () => void;
  cut(): void;
}

async function passOn(
  target: URL,
  onRequest: (bytes: Buffer, pair: Pair) => void,
): Promise<{ readonly url: string; stop(): void }> {
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    const pair: Pair = {
      cut() {
        client.destroy();
        upstream.destroy();
      },
    };
    client.on('data', (bytes: Buffer) => {
      onRequest(bytes, pair);
      upstream.write(bytes);
    });
    upstream.on('data', (bytes: Buffer) => {
      if (pair.swallow === undefined) client.write(bytes);
      else pair.swallow();
    });
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        open.delete(socket);
        pair.cut();
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
    stop() {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
