import type { RequestKind } from './load-protocol.ts';

/** A process that answers requests. */
export interface Serving {
  readonly pid: number;
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  /** Settles when it has ended. */
  stop(): Promise<void>;
}

/** One of the two that are compared. */
export interface Contender {
  readonly name: string;
  readonly serving: Serving;
  readonly request: RequestKind;
  /** Done before each of its slices. */
  readonly before?: () => Promise<void>;
}

/** Where a bench runs. */
export interface Place {
  readonly redisUrl: string;
  /** May read and write plans of example.com. */
  readonly token: string;
  /** Environment of the roles of Planbase. */
  readonly env: Readonly<Record<string, string>>;
  /** For what servers write. */
  readonly folder: string;
}

export interface Prepared {
  readonly subject: Contender;
  /** What the subject is measured against. */
  readonly ceiling: Contender;
  /**
   * Whether the load generator never sleeps. A server pays for waking whom it answers, and a fast one less often than
   * a slow one; but a core that is kept busy is missing where Redis needs it.
   */
  readonly awake?: boolean;
}

/** One comparison. A bench is one file that exports one of these. */
export interface Bench {
  readonly name: string;
  /** A sentence for people. */
  readonly about: string;
  /** CPU of the subject over that of the ceiling that is aimed at; undefined where nothing is. */
  readonly aim: number | undefined;
  /** Starts what it needs; `started` stops it all, also when this throws. */
  prepare(place: Place, started: Started): Promise<Prepared>;
}

/** What a bench has started, stopped last to first. */
export class Started {
  readonly #stops: (() => Promise<void>)[] = [];

  /** Has `stop` called at the end; returns what is to be stopped. */
  keep<T extends { stop(): Promise<void> }>(thing: T): T {
    this.#stops.push(() => thing.stop());
    return thing;
  }

  async stopAll(): Promise<void> {
    for (const stop of this.#stops.splice(0).reverse()) await stop();
  }
}
