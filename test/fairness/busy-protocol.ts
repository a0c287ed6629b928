/** The load of the busy organisation. */
export interface BusyOrder {
  readonly api: string;
  readonly token: string;
  readonly org: string;
  /** Begins every objectId. */
  readonly prefix: string;
  /** Large plans to import. */
  readonly plans: number;
  readonly services: number;
  readonly planBytes: number;
  /** Services of the plan that is replaced again and again. */
  readonly replacedServices: number;
  readonly replacementsPerS: number;
  /** Exports at the same time. */
  readonly exports: number;
}

/** Messages of the busy organisation's process. */
export type BusyReport =
  | {
      /** Every large plan is stored. */
      readonly event: 'imported';
      readonly tookMs: number;
      readonly bytes: number;
    }
  | ({ readonly event: 'stopped' } & BusyFigures)
  | { readonly event: 'failed'; readonly reason: string };

/** Figures of the whole load. */
export interface BusyFigures {
  /** Milliseconds of each replacement that was answered 200. */
  readonly replacedMs: readonly number[];
  /** Exports that ended in order, and the bytes of all. */
  readonly exported: number;
  readonly exportedBytes: number;
  /** Number of refusals by request and status, such as `export 503`. */
  readonly refused: Readonly<Record<string, number>>;
}
