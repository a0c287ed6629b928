import { readPlan, sendWrite } from './calls.ts';
import type { Write } from './journal.ts';
import type { PlanSize } from './organisations.ts';
import { findHomes, toText } from './plans.ts';
import { makeRandom, type Random } from './random.ts';
import { isShown } from './shown.ts';
import { type Estate, type Intention, type Known, nextIntentions } from './workload.ts';

/*
 * A client writes its own plans, one write at a time, at a steady rate, and keeps a journal of all that it sent and
 * was told.
 *
 *   resting ── its time ──► writing ── 2xx ──► knows: done
 *                            │   ▲  └─ 4xx ──► reading, until it is answered ──► knows: what it has read
 *                    no answer   └─ the same write again, at the other API process
 *                            └──► does not know: it may have happened
 *
 * What it does not know stays in the journal as a possibility, for the comparison with the history; the client
 * itself goes on from what it is told next.
 */

/** What a client works with. */
export interface ClientDeps {
  readonly number: number;
  readonly seed: number;
  readonly org: string;
  /** Of its plans. */
  readonly sizes: readonly PlanSize[];
  /** The most that it writes: after a large plan it rests longer. */
  readonly bytesPerS: number;
  /** The API processes, as the client reaches them. */
  readonly apis: readonly string[];
  readonly token: string;
  /** Elasticsearch, past all that can be disturbed. */
  readonly nodes: readonly string[];
  /** Between the beginnings of two writes, where the first has ended by then. */
  readonly everyMs: number;
  /** Told of every 2xx. */
  readonly onAcknowledged: () => void;
  /** Told of every time that there was no answer, and why. */
  readonly onUnanswered: (reason: string) => void;
}

/** An answer against what was asked for. */
export interface WrongAnswer {
  readonly line: string;
  /** The revision that it is about; undefined where it is about none. */
  readonly revision: string | undefined;
}

const servicesEach = 6;
const restMs = 200;
/** When all is over, an answer is waited for this long. */
const patienceMs = 60_000;

export class Client {
  readonly journal: Write[] = [];
  /** Answers against what was asked for. */
  readonly wrongAnswers: WrongAnswer[] = [];
  /** The longest time from sending a write for the first time to its answer, less what it may wait by `Prefer`. */
  maxWaitMs = 0;
  /** Bytes of the largest plan that it has written. */
  largestBytes = 0;
  /** How many of its writes were answered as searchable, and looked for in the index. */
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

  /** The ids of its plans. */
  get plans(): readonly string[] {
    return [...this.#estate.plans.keys()];
  }

  /** Writes until the signal is given; ends what it has begun, as far as it is answered. */
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

  /** Makes a write; returns its bytes. */
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
    // A write without an answer may happen yet, and take the plan away.
    const sure = this.journal.every((each) => each.plan !== id || each.unanswered === 0);
    if (!searchable || !sure || plan === undefined) return;
    const shown = await isShown(this.#deps.nodes, plan, revision);
    if (shown !== undefined) this.verified += 1;
    if (shown === false) {
      const line = `${id} at ${revision} was answered as searchable, and is not found whole`;
      this.wrongAnswers.push({ line, revision });
    }
  }

  /** What was refused was made upon something that is not there: an earlier write had happened after all. */
  async #verifyAgain(write: Write, { status, detail }: { status: number; detail: string }): Promise<void> {
    const unsure = this.journal.some(({ unanswered }) => unanswered > 0);
    if (!unsure || ![404, 409, 412].includes(status)) {
      const line = `${write.operation} of ${write.plan} was answered ${status}: ${detail}`;
      this.wrongAnswers.push({ line, revision: write.base });
    }
    // A service that it wanted may be in any of the plans.
    const checked = status === 409 ? this.plans : [write.plan];
    for (const id of checked) {
      const known = await this.#read(id);
      if (known === undefined) return;
      this.#estate.plans.set(id, known);
    }
    const present = this.#estate.plans.get(write.plan)?.present;
    if (present !== undefined && toText(present.plan) === write.text) write.revision = present.revision;
  }

  /** Undefined where there was no answer until the client gave up. */
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

/** Sleeps until a time, or until the signal is given. */
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
