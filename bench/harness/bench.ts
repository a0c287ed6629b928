import type { RequestKind } from './load-protocol.ts';

/** A process that answers requests. */
export interface Serving {
  readonly pid: number;
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Stops the process; resolves when it has exited. */
  stop(): Promise<void>;
}

/** One of the two servers that a bench compares. */
export interface Contender {
  readonly name: string;
  readonly serving: Serving;
  readonly request: RequestKind;
  /** Runs before each of the contender's slices. */
  readonly before?: () => Promise<void>;
}

/** The environment that a bench runs in. */
export interface Place {
  readonly redisUrl: string;
  /** May read and write plans of example.com. */
  readonly token: string;
  /** Environment of the roles of Planbase. */
  readonly env: Readonly<Record<string, string>>;
  /** The folder for files that servers write. */
  readonly folder: string;
}

export interface Prepared {
  readonly subject: Contender;
  /** The baseline that the subject is measured against. */
  readonly ceiling: Contender;
  /**
   * Whether the load generator polls instead of sleeping. Waking a sleeping client costs the server CPU, and a fast
   * server pays this less often than a slow one. But a busy load generator takes a core that Redis may need.
   */
  readonly awake?: boolean;
}

/** One comparison. A bench is one file that exports one of these. */
export interface Bench {
  readonly name: string;
  /** A description in one sentence. */
  readonly about: string;
  /** The target for the subject's CPU divided by the ceiling's; undefined without a target. */
  readonly aim: number | undefined;
  /** Starts the processes that the bench needs. `started` stops all of them, also when this throws. */
  prepare(place: Place, started: Started): Promise<Prepared>;
}

/** The processes that a bench has started. They are stopped in reverse order. */
export class Started {
  readonly #stops: (() => Promise<void>)[] = [];

  /** Registers `thing`, so that `stopAll` stops it; returns it. */
  keep<T extends { stop(): Promise<void> }>(thing: T): T {
    this.#stops.push(() => thing.stop());
    return thing;
  }

  async stopAll(): Promise<void> {
    for (const stop of this.#stops.splice(0).reverse()) await stop();
  }
}
