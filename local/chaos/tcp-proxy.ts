import { connect, createServer, type Server, type Socket } from 'node:net';

/** The address of a service. */
export interface Address {
  readonly hostname: string;
  readonly port: number;
}

export type Disturbance = 'cut' | 'hang' | 'mute';

/** One direction of a connection. */
interface Direction {
  /** Disturbances that block this direction. */
  readonly blockedBy: readonly Disturbance[];
  /** Steps that arrived while the direction was blocked, to be run in order when it is open again. */
  readonly delayed: (() => void)[];
}

/** One connection: its two ends and its two directions. */
interface Connection {
  readonly ends: readonly [Socket, Socket];
  readonly directions: readonly Direction[];
}

/**
 * A proxy for all connections from one process to one service.
 *
 *   open ── cut ──► cut: connections break, and new ones break at once
 *     │
 *     ├── hang ──► hanging: connections stay open and new ones are accepted, but nothing passes; all data arrives
 *     │            when the proxy is open again, as with TCP retransmission, even if the sender has closed the
 *     │            connection meanwhile
 *     └── mute ──► mute: requests arrive, and answers only when the proxy is open again
 *
 * Several disturbances may overlap: the proxy is cut as long as one of them cuts it, and open when none is left.
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
    if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
    proxy.#port = address.port;
    return proxy;
  }

  /** The address that the proxy listens on. */
  get address(): Address {
    return { hostname: '127.0.0.1', port: this.#port };
  }

  /** Disturbs the proxy. Returns a function that ends this. */
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
