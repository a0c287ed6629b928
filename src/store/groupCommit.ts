import type { Redis } from 'ioredis';
import { step } from '../steps.ts';
import { call } from './library.ts';

/** A commit that waits for its group. */
interface Waiting {
  readonly envelope: string;
  readonly body: string;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Commits of one call, which Redis makes without doing anything else in between: some milliseconds. */
const mostInCall = 16;
const callBytes = 1_048_576;

/**
 * Sends commits to Redis in groups. While one group is on its way the next one gathers, so that those who write at the
 * same time share what a call costs here and what a sync of the disk costs there. A commit that comes alone waits for the
 * rest of its turn of the event loop. Each is still a step of its own, whatever becomes of the others.
 */
export class GroupCommit {
  readonly #redis: Redis;
  #waiting: Waiting[] = [];
  /** Calls that are not answered yet. */
  #onTheirWay = 0;

  constructor(redis: Redis) {
    this.#redis = redis;
  }

  /**
   * Makes one commit.
   *
   * @returns what the commit function answers
   * @throws what the connection throws where it gave no answer, and Redis' refusal of the whole call
   */
  send(envelope: string, body: string): Promise<unknown> {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    this.#waiting.push({ envelope, body, resolve, reject });
    if (this.#waiting.length === 1 && this.#onTheirWay === 0) setImmediate(this.#depart);
    return promise;
  }

  readonly #depart = (): void => {
    const calls = shareOut(this.#waiting);
    this.#waiting = [];
    this.#onTheirWay = calls.length;
    for (const commits of calls) void this.#make(commits);
  };

  /** The next group is handed over before these are told: so it goes at the end of this turn, not of the next. */
  #arrived(): void {
    this.#onTheirWay -= 1;
    if (this.#onTheirWay === 0 && this.#waiting.length > 0) this.#depart();
  }

  async #make(commits: readonly Waiting[]): Promise<void> {
    const texts: string[] = [];
    for (const { envelope, body } of commits) texts.push(envelope, body);
    try {
      const answer = await step('commit', () => call(this.#redis, 'commit', ...texts));
      // The function answers a list of as many.
      const answers = JSON.parse(String(answer)) as unknown[];
      this.#arrived();
      for (const [index, { resolve }] of commits.entries()) resolve(answers[index]);
    } catch (error) {
      this.#arrived();
      for (const { reject } of commits) reject(error);
    }
  }
}

/** Shares out a group over calls of bounded length. */
function shareOut(group: readonly Waiting[]): Waiting[][] {
  const calls: Waiting[][] = [];
  let bytes = 0;
  for (const commit of group) {
    const last = calls.at(-1);
    // Not the very bytes, but as good a measure of the work.
    const own = commit.envelope.length + commit.body.length;
    if (last === undefined || last.length === mostInCall || bytes + own > callBytes) {
      calls.push([commit]);
      bytes = own;
    } else {
      last.push(commit);
      bytes += own;
    }
  }
  return calls;
}
