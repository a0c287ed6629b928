import type { Logger } from '../log.ts';
import type { UnreadableMeter } from '../metrics/store.ts';

/** A reader of the stream. */
export type StreamReader = 'tail' | 'feed' | 'relay' | 'history';

/**
 * An entry of the stream that the commit function has not written in this form. Its revision is known, its content is
 * not.
 */
export class UnreadableEntryError extends Error {
  override readonly name = 'UnreadableEntryError';
  /** Decimal. */
  readonly revision: string;

  constructor(revision: string, reason: string) {
    super(`unreadable entry ${revision} of the stream: ${reason}`);
    this.revision = revision;
  }
}

/** Entries are read repeatedly: each unreadable one is reported once, unless there are more than so many. */
const maxReported = 1_000;

/** Logs and counts each unreadable entry once for each reader of this process. */
export class UnreadableEntries {
  /** Undefined in processes without metrics. */
  meter: UnreadableMeter | undefined;
  readonly #logger: Logger;
  readonly #reported = new Set<string>();

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  report(reader: StreamReader, { revision, message }: UnreadableEntryError): void {
    const key = `${reader} ${revision}`;
    if (this.#reported.has(key)) return;
    if (this.#reported.size >= maxReported) this.#reported.clear();
    this.#reported.add(key);
    this.meter?.skipped(reader);
    this.#logger.error({ reader, revision, reason: message }, 'unreadable stream entry, skipped');
  }
}
