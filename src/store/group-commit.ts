import type { Redis } from 'ioredis';
import { failpoint } from '../failpoint.ts';
import type { Names } from '../names.ts';
import { call } from './library.ts';

/** A commit as the function takes it. */
export interface Commit {
  /** JSON. */
  readonly envelope: string;
  readonly body: string;
  /** objectIds of the whole tree. */
  readonly objects: readonly string[];
  /** Whether it frees memory, so that Redis makes it even where none is left. */
  readonly frees: boolean;
  /** The caller's organisation: large commits of different ones take turns. */
  readonly org: string;
}

/** A commit that waits for its group. */
interface Waiting {
  readonly commit: Commit;
  /** Its approximate cost in Redis, in bytes. */
  readonly cost: number;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Commits of one call, which Redis makes without doing anything else in between: some milliseconds. */
const maxInCall = 16;
const maxCallCost = 524_288;
/** A commit that costs more than this goes alone. */
const maxSmallCost = 65_536;
/** Adding or removing an object takes as long as storing so many bytes. */
const objectCost = 300;

/**
 * Sends commits to Redis in groups. While one group is in flight the next one gathers, so that concurrent writers share
 * the cost of a call and of a sync of the disk. A single commit waits only for the rest of its turn of the event loop.
 * Each commit is still a step of its own, independent of the others.
 *
 * Groups are bounded by their cost. A large commit is sent alone, one at a time, and organisations take turns, so that
 * small commits wait for at most one large commit.
 */
export class GroupCommit {
  readonly #store: { readonly redis: Redis; readonly names: Names };
  #small: Waiting[] = [];
  /** Calls of small commits that are not answered yet. */
  #inFlight = 0;
  /** By organisation; the first one has the next turn. */
  readonly #large = new Map<string, Waiting[]>();
  #isLargeInFlight = false;

  constructor(store: { readonly redis: Redis; readonly names: Names }) {
    this.#store = store;
  }

  /**
   * Sends one commit.
   *
   * @returns the answer of the commit function
   * @throws the error of a lost connection, and Redis' error for the whole call
   */
  send(commit: Commit): Promise<unknown> {
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const waiting = { commit, cost: estimateCost(commit), resolve, reject };
    if (waiting.cost > maxSmallCost) this.#addLarge(waiting);
    else {
      this.#small.push(waiting);
      if (this.#small.length === 1 && this.#inFlight === 0) setImmediate(this.#sendSmall);
    }
    return promise;
  }

  readonly #sendSmall = (): void => {
    const calls = shareOut(this.#small);
    this.#small = [];
    this.#inFlight = calls.length;
    for (const commits of calls) void this.#make(commits, () => this.#answeredSmall());
  };

  /** The next group is sent before the callers of this one resume, so that it leaves in this turn of the event loop. */
  #answeredSmall(): void {
    this.#inFlight -= 1;
    if (this.#inFlight === 0 && this.#small.length > 0) this.#sendSmall();
  }

  #addLarge(waiting: Waiting): void {
    const { org } = waiting.commit;
    const queue = this.#large.get(org);
    if (queue === undefined) this.#large.set(org, [waiting]);
    else queue.push(waiting);
    if (!this.#isLargeInFlight) this.#sendLarge();
  }

  #sendLarge(): void {
    const [turn] = this.#large;
    this.#isLargeInFlight = turn !== undefined;
    if (turn === undefined) return;
    const [org, queue] = turn;
    const next = queue.shift();
    // An organisation with more commits goes to the end of the queue.
    this.#large.delete(org);
    if (queue.length > 0) this.#large.set(org, queue);
    if (next !== undefined) void this.#make([next], () => this.#sendLarge());
  }

  async #make(commits: readonly Waiting[], answered: () => void): Promise<void> {
    const texts: string[] = [];
    for (const { commit } of commits) texts.push(commit.envelope, commit.body, commit.objects.join('\n'));
    const name = commits.every(({ commit }) => commit.frees) ? 'commit_freeing' : 'commit';
    try {
      const answer = await failpoint('commit', () => call(this.#store, name, ...texts));
      // The function returns a list with an answer for each commit.
      const answers = JSON.parse(String(answer)) as unknown[];
      answered();
      for (const [index, { resolve }] of commits.entries()) resolve(answers[index]);
    } catch (error) {
      answered();
      for (const { reject } of commits) reject(error);
    }
  }
}

function estimateCost({ envelope, body, objects }: Commit): number {
  return envelope.length + body.length + objectCost * objects.length;
}

/**
 * Divides a group into calls of bounded cost. Deletes have calls of their own, which Redis runs even without free
 * memory.
 */
function shareOut(group: readonly Waiting[]): Waiting[][] {
  const calls: Waiting[][] = [];
  let cost = 0;
  for (const waiting of group) {
    const last = calls.at(-1);
    const fits = last !== undefined && last.length < maxInCall && cost + waiting.cost <= maxCallCost;
    if (last !== undefined && fits && last[0]?.commit.frees === waiting.commit.frees) {
      last.push(waiting);
      cost += waiting.cost;
    } else {
      calls.push([waiting]);
      cost = waiting.cost;
    }
  }
  return calls;
}
