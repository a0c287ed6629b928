import { readPlan, sendWrite } from './calls.ts';
import type { Write } from './journal.ts';
import type { PlanSize } from './organisations.ts';
import { findHomes, toText } from './plans.ts';
import { makeRandom, type Random } from './random.ts';
import { isShown } from './shown.ts';
import { type Estate, type Intention, type Known, nextIntentions } from './workload.ts';

/*
 * A client writes its own plans, one write at a time, at a steady rate. It keeps a journal of its requests and their
 * answers.
 *
 *   resting ── its time ──► writing ── 2xx ──► knows: done
 *                            │   ▲  └─ 4xx ──► reading, until it is answered ──► knows: what it has read
 *                    no answer   └─ the same write again, at the other API process
 *                            └──► does not know: it may have happened
 *
 * A write without an answer stays in the journal as a possibility, for the comparison with the history. The client
 * continues from the state in the next answer.
 */

/** Dependencies and settings of a client. */
export interface ClientDeps {
  readonly number: number;
  readonly seed: number;
  readonly org: string;
  /** Sizes of the client's plans. */
  readonly sizes: readonly PlanSize[];
  /** The client's maximum write rate: after a large plan it pauses longer. */
  readonly bytesPerS: number;
  /** The API processes, as the client reaches them. */
  readonly apis: readonly string[];
  readonly token: string;
  /** Elasticsearch nodes, reached without the proxies that faults can disturb. */
  readonly nodes: readonly string[];
  /** Time between the starts of two writes, if the first has ended by then. */
  readonly everyMs: number;
  /** Called for every 2xx. */
  readonly onAcknowledged: () => void;
  /** Called with the reason whenever there was no answer. */
  readonly onUnanswered: (reason: string) => void;
}

/** An answer that contradicts its request. */
export interface WrongAnswer {
  readonly line: string;
  /** The revision that the answer is about; undefined if it is about none. */
  readonly revision: string | undefined;
}

const servicesEach = 6;
const restMs = 200;
/** How long a client waits for an answer after the end of the run. */
const patienceMs = 60_000;

export class Client {
  readonly journal: Write[] = [];
  /** Answers that contradict their requests. */
  readonly wrongAnswers: WrongAnswer[] = [];
  /** The longest time from first sending a write to its answer, without the wait that `Prefer` allows. */
  maxWaitMs = 0;
  /** Bytes of the largest plan that the client has written. */
  largestBytes = 0;
  /** Number of writes that were answered as searchable and then checked in the index. */
  verified = 0;
  readonly #deps: ClientDeps;
  readonly #random: Random;
  readonly #estate: Estate & { readonly plans: Map<string, Known> };
  #api: number;
  #givesUpMs = Number.POSITIVE_INFINITY;

  constructor(deps: ClientDeps) {
    this.#deps = deps;
    this.#random = makeRandom(deps.seed * 1_000 + deps.number);
    this.#api = deps.number;
    const name = `chaos-${deps.number}`;
    let labels = 0;
    const none = { present: undefined };
    const homes = new Map(
      deps.sizes.map((size, i) => [`${name}-plan-${i}`, findHomes(`${name}-plan-${i}`, size)]),
    );
    this.#estate = {
      org: deps.org,
      plans: new Map([...homes.keys()].map((id) => [id, none])),
      findHomes: (id) => homes.get(id) ?? [],
      services: Array.from({ length: servicesEach }, (_, i) => `${name}-service-${i}`),
      nextLabel: () => `${name} ${++labels}`,
    };
  }

  /** The ids of the client's plans. */
  get plans(): readonly string[] {
    return [...this.#estate.plans.keys()];
  }

  /** Writes until the signal is aborted; completes the write in flight if it is answered. */
  async run(signal: AbortSignal): Promise<void> {
    const { everyMs, bytesPerS } = this.#deps;
    const onEnd = () => {
      this.#givesUpMs = performance.now() + patienceMs;
    };
    signal.addEventListener('abort', onEnd);
    await Bun.sleep(this.#random.integer(0, everyMs));
    for (let dueMs = performance.now(); !signal.aborted; ) {
      for (const intention of nextIntentions(this.#random, this.#estate)) {
        const next = intention();
        if (next === undefined || signal.aborted) break;
        const bytes = await this.#write(next);
        const restsMs = Math.max(everyMs, (bytes / bytesPerS) * 1_000);
        dueMs = Math.max(dueMs + restsMs, performance.now());
        await sleepUntil(dueMs, signal);
      }
    }
  }

  /** Makes a write; returns its size in bytes. */
  async #write(intention: Intention): Promise<number> {
    const { id, operation, plan, base, idempotencyKey } = intention;
    const text = plan === undefined ? null : toText(plan);
    const bytes = Buffer.byteLength(text ?? '');
    this.largestBytes = Math.max(this.largestBytes, bytes);
    const write: Write = {
      plan: id,
      operation,
      text,
      base,
      once: idempotencyKey !== undefined,
      unanswered: 0,
      revision: undefined,
      acknowledged: false,
    };
    this.journal.push(write);
    await this.#send(write, intention);
    return bytes;
  }

  /** Sends a write until it is answered. */
  async #send(write: Write, intention: Intention): Promise<void> {
    const beganMs = performance.now();
    while (performance.now() < this.#givesUpMs) {
      const answer = await sendWrite(this.#url, this.#deps.token, intention);
      const waitedMs = performance.now() - beganMs - (intention.waitS ?? 0) * 1_000;
      this.maxWaitMs = Math.max(this.maxWaitMs, waitedMs);
      switch (answer.result) {
        case 'done':
          return this.#acknowledged(write, intention, answer);
        case 'nonsense':
          this.wrongAnswers.push({ line: answer.detail, revision: undefined });
          return;
        case 'refused':
          return this.#verifyAgain(write, answer);
        case 'nothing':
          write.unanswered += 1;
          this.#deps.onUnanswered(answer.reason);
          await this.#goElsewhere();
      }
    }
  }

  async #acknowledged(
    write: Write,
    { id, plan }: Intention,
    { revision, searchable }: { revision: string; searchable: boolean },
  ): Promise<void> {
    write.revision = revision;
    write.acknowledged = true;
    this.#deps.onAcknowledged();
    this.#estate.plans.set(id, { present: plan === undefined ? undefined : { revision, plan } });
    // A write without an answer may still happen and delete the plan.
    const sure = this.journal.every((each) => each.plan !== id || each.unanswered === 0);
    if (!searchable || !sure || plan === undefined) return;
    const shown = await isShown(this.#deps.nodes, plan, revision);
    if (shown !== undefined) this.verified += 1;
    if (shown === false) {
      const line = `${id} at ${revision} was answered as searchable, and is not found whole`;
      this.wrongAnswers.push({ line, revision });
    }
  }

  /** Reads the plans again after a rejected write: an earlier write without an answer had happened after all. */
  async #verifyAgain(write: Write, { status, detail }: { status: number; detail: string }): Promise<void> {
    const unsure = this.journal.some(({ unanswered }) => unanswered > 0);
    if (!unsure || ![404, 409, 412].includes(status)) {
      const line = `${write.operation} of ${write.plan} was answered ${status}: ${detail}`;
      this.wrongAnswers.push({ line, revision: write.base });
    }
    // The service that caused the conflict may be in any of the plans.
    const checked = status === 409 ? this.plans : [write.plan];
    for (const id of checked) {
      const known = await this.#read(id);
      if (known === undefined) return;
      this.#estate.plans.set(id, known);
    }
    const present = this.#estate.plans.get(write.plan)?.present;
    if (present !== undefined && toText(present.plan) === write.text) write.revision = present.revision;
  }

  /** Reads a plan; undefined if there was no answer until the client gave up. */
  async #read(id: string): Promise<Known | undefined> {
    while (performance.now() < this.#givesUpMs) {
      const seen = await readPlan(this.#url, this.#deps.token, id);
      if (seen !== 'nothing') return seen;
      await this.#goElsewhere();
    }
    return undefined;
  }

  async #goElsewhere(): Promise<void> {
    this.#api += 1;
    await Bun.sleep(restMs);
  }

  get #url(): string {
    const { apis } = this.#deps;
    return apis[this.#api % apis.length] ?? '';
  }
}

/** Sleeps until a time, or until the signal is aborted. */
async function sleepUntil(timeMs: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, Math.max(timeMs - performance.now(), 0));
  const done = () => resolve();
  signal.addEventListener('abort', done, { once: true });
  await promise;
  clearTimeout(timer);
  signal.removeEventListener('abort', done);
}
