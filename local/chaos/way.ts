import { connect, createServer, type Server, type Socket } from 'node:net';

/** Where a service listens. */
export interface Place {
  readonly hostname: string;
  readonly port: number;
}

export type Disturbance = 'cut' | 'hang' | 'mute';

/** What goes one way through a connection. */
interface Lane {
  /** What holds it up. */
  readonly heldBy: readonly Disturbance[];
  /** What has come meanwhile, to be done in order when it goes on. */
  readonly late: (() => void)[];
}

/** One connection: its two ends, and what goes between them. */
interface Passage {
  readonly ends: readonly [Socket, Socket];
  readonly lanes: readonly Lane[];
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
export class Way {
  readonly #server: Server;
  readonly #passages = new Set<Passage>();
  readonly #disturbed: Record<Disturbance, number> = { cut: 0, hang: 0, mute: 0 };
  #port = 0;

  private constructor(target: Place) {
    this.#server = createServer((socket) => this.#pass(socket, target));
  }

  static async to(target: Place): Promise<Way> {
    const way = new Way(target);
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    way.#server.once('error', reject);
    way.#server.listen(0, '127.0.0.1', resolve);
    await promise;
    const address = way.#server.address();
    if (address === null || typeof address === 'string') throw new Error('A way has no port.');
    way.#port = address.port;
    return way;
  }

  /** Where it begins. */
  get place(): Place {
    return { hostname: '127.0.0.1', port: this.#port };
  }

  /** Disturbs it until the answer is called. */
  disturb(disturbance: Disturbance): () => void {
    this.#disturbed[disturbance] += 1;
    if (disturbance === 'cut') this.#breakAll();
    return () => {
      this.#disturbed[disturbance] -= 1;
      for (const { lanes } of this.#passages) {
        for (const lane of lanes) if (!this.#isHeld(lane)) for (const step of lane.late.splice(0)) step();
      }
    };
  }

  close(): void {
    this.#server.close();
    this.#breakAll();
  }

  #isHeld({ heldBy }: Lane): boolean {
    return heldBy.some((disturbance) => this.#disturbed[disturbance] > 0);
  }

  #breakAll(): void {
    for (const { ends } of this.#passages) for (const end of ends) end.destroy();
    this.#passages.clear();
  }

  #pass(client: Socket, { hostname, port }: Place): void {
    client.on('error', () => client.destroy());
    if (this.#disturbed.cut > 0) {
      client.destroy();
      return;
    }
    const service = connect(port, hostname);
    service.on('error', () => service.destroy());
    const requests: Lane = { heldBy: ['hang'], late: [] };
    const answers: Lane = { heldBy: ['hang', 'mute'], late: [] };
    const passage: Passage = { ends: [client, service], lanes: [requests, answers] };
    this.#passages.add(passage);
    this.#carry(passage, requests, client, service);
    this.#carry(passage, answers, service, client);
  }

  #carry(passage: Passage, lane: Lane, from: Socket, to: Socket): void {
    const soon = (step: () => void) => {
      if (this.#isHeld(lane) || lane.late.length > 0) lane.late.push(step);
      else step();
    };
    from.on('data', (bytes: Buffer) => soon(() => to.write(bytes)));
    from.on('close', () =>
      soon(() => {
        to.end();
        this.#passages.delete(passage);
      }),
    );
  }
}
