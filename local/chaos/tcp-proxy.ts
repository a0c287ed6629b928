import { connect, createServer, type Server, type Socket } from 'node:net';

/** Where a service listens. */
export interface Address {
  readonly hostname: string;
  readonly port: number;
}

export type Disturbance = 'cut' | 'hang' | 'mute';

/** What goes one way through a connection. */
interface Direction {
  /** What holds it up. */
  readonly blockedBy: readonly Disturbance[];
  /** What has come meanwhile, to be done in order when it goes on. */
  readonly delayed: (() => void)[];
}

/** One connection: its two ends, and what goes between them. */
interface Connection {
  readonly ends: readonly [Socket, Socket];
  readonly directions: readonly Direction[];
}

/**
 * One way from one process to one service, through which everything passes.
 *
 *   open ── cut ──► cut: connections are broken, and new ones too, at once
 *     │
 *     ├── hang ──► hanging: connections stay open and new ones are made, but nothing passes; what was sent arrives
 *     │            when the way is open again, as the network's own repetition would have it, even if its sender
 *     │            has closed the connection meanwhile
 *     └── mute ──► mute: what is asked arrives, and its answer only when the way is open again
 *
 * A way may be disturbed by several at once: it is cut as long as one of them cuts it, and open when none is left.
 */
export class TcpProxy {
  readonly #server: Server;
  readonly #connections = new Set<Connection>();
  readonly #disturbed: Record<Disturbance, number> = { cut: 0, hang: 0, mute: 0 };
  #port = 0;

  private constructor(target: Address) {
    this.#server = createServer((socket) => this.#pass(socket, target));
  }

  static async to(target: Address): Promise<TcpProxy> {
    const proxy = new TcpProxy(target);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    proxy.#server.once('error', reject);
    proxy.#server.listen(0, '127.0.0.1', resolve);
    await promise;
    const address = proxy.#server.address();
    if (address === null || typeof address === 'string') throw new Error('A way has no port.');
    proxy.#port = address.port;
    return proxy;
  }

  /** Where it begins. */
  get address(): Address {
    return { hostname: '127.0.0.1', port: this.#port };
  }

  /** Disturbs it until the answer is called. */
  disturb(disturbance: Disturbance): () => void {
    this.#disturbed[disturbance] += 1;
    if (disturbance === 'cut') this.#breakAll();
    return () => {
      this.#disturbed[disturbance] -= 1;
      for (const { directions } of this.#connections) {
        for (const direction of directions)
          if (!this.#isBlocked(direction)) for (const step of direction.delayed.splice(0)) step();
      }
    };
  }

  close(): void {
    this.#server.close();
    this.#breakAll();
  }

  #isBlocked({ blockedBy }: Direction): boolean {
    return blockedBy.some((disturbance) => this.#disturbed[disturbance] > 0);
  }

  #breakAll(): void {
    for (const { ends } of this.#connections) for (const end of ends) end.destroy();
    this.#connections.clear();
  }

  #pass(client: Socket, { hostname, port }: Address): void {
    client.on('error', () => client.destroy());
    if (this.#disturbed.cut > 0) {
      client.destroy();
      return;
    }
    const service = connect(port, hostname);
    service.on('error', () => service.destroy());
    const requests: Direction = { blockedBy: ['hang'], delayed: [] };
    const answers: Direction = { blockedBy: ['hang', 'mute'], delayed: [] };
    const connection: Connection = { ends: [client, service], directions: [requests, answers] };
    this.#connections.add(connection);
    this.#carry(connection, requests, client, service);
    this.#carry(connection, answers, service, client);
  }

  #carry(connection: Connection, direction: Direction, from: Socket, to: Socket): void {
    const schedule = (step: () => void) => {
      if (this.#isBlocked(direction) || direction.delayed.length > 0) direction.delayed.push(step);
      else step();
    };
    from.on('data', (bytes: Buffer) => schedule(() => to.write(bytes)));
    from.on('close', () =>
      schedule(() => {
        to.end();
        this.#connections.delete(connection);
      }),
    );
  }
}
