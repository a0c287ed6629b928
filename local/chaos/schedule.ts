import { type Fault, type Kind, type Subject, subjects } from './faults.ts';
import { makeRandom, type Random } from './random.ts';

/** A fault with its time. */
export interface Planned extends Fault {
  /** Since the start of the run. */
  readonly atMs: number;
  /** Duration until the fault is reverted; 0 for a kill. */
  readonly forMs: number;
}

const quietAtStartMs = 5_000;
const gapMs = [5_000, 13_000] as const;

/**
 * Returns all faults of a run in order of time, made from the seed alone. Every subject is used once, in random order,
 * before any is used again; the same holds for the kinds of fault of each subject. Faults may overlap, but never two of
 * the same part: if the parts of a subject are not free yet, the next subject goes first. The last fault lasts until
 * the end of the run.
 */
export function makeSchedule(seed: number, lengthMs: number): Planned[] {
  const random = makeRandom(seed);
  const kindDecks = new Map(subjects.map((subject) => [subject, makeDeck(random, subject.kinds)]));
  const subjectDeck = makeDeck(random, subjects);
  const draw = (): Draft => {
    const subject = subjectDeck();
    const kind = kindDecks.get(subject)?.();
    if (kind === undefined) throw new Error('A subject has no kinds.');
    return makeDraft(random, subject, kind);
  };
  const busyUntilMs = new Map<string, number>();
  const freeAtMs = ({ fault }: Draft) =>
    Math.max(...touchedBy(fault).map((part) => busyUntilMs.get(part) ?? 0));

  const planned: Planned[] = [];
  const waiting: Draft[] = [];
  for (let atMs = quietAtStartMs; ; atMs += random.integer(...gapMs)) {
    let next = waiting.findIndex((draft) => freeAtMs(draft) <= atMs);
    while (next === -1) {
      waiting.push(draw());
      const last = waiting.at(-1);
      if (last !== undefined && freeAtMs(last) <= atMs) next = waiting.length - 1;
    }
    const [draft] = waiting.splice(next, 1);
    if (draft === undefined) throw new Error('There is no fault to plan.');
    const { fault, forMs, recoversMs } = draft;
    if (atMs + forMs > lengthMs) return endingAt(lengthMs, planned);
    planned.push({ ...fault, atMs, forMs });
    for (const part of touchedBy(fault)) busyUntilMs.set(part, atMs + forMs + recoversMs);
  }
}

/**
 * Adds one early fault to a schedule in which Redis loses all its data. Writes before it cannot be checked afterwards,
 * so it comes early: most of the run remains to find lost writes.
 */
export function withEmptyRedis(schedule: readonly Planned[], lengthMs: number): Planned[] {
  const wipe: Planned = { kind: 'wipe', parts: ['redis'], atMs: lengthMs / 4, forMs: 1_000 };
  return [...schedule, wipe].toSorted((a, b) => a.atMs - b.atMs);
}

/** Postpones the last fault so that it lasts until the end. */
function endingAt(lengthMs: number, planned: readonly Planned[]): Planned[] {
  return planned.map((each, i) =>
    i === planned.length - 1 ? { ...each, atMs: lengthMs - each.forMs } : each,
  );
}

/** Returns the parts that a fault affects; for a single connection, both ends. */
export function touchedBy({ from, parts }: Fault): readonly string[] {
  return from === undefined ? parts : [from, ...parts];
}

interface Draft {
  readonly fault: Fault;
  readonly forMs: number;
  readonly recoversMs: number;
}

function makeDraft(random: Random, subject: Subject, kind: Kind): Draft {
  const dies = kind === 'kill' || kind === 'restart' || kind === 'wipe';
  return {
    fault: { kind, ...subject.choose(random) },
    forMs: kind === 'kill' ? 0 : random.integer(...subject.lastsMs),
    recoversMs: dies ? subject.startsMs : 2_000,
  };
}

/** Deals the items in random order, and once all are dealt, in another one. */
function makeDeck<T>(random: Random, items: readonly T[]): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) left = random.shuffled(items);
    const item = left.pop();
    if (item === undefined) throw new Error('The deck is empty.');
    return item;
  };
}
