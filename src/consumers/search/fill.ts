import { IndexGone } from '../../es/gone.ts';
import { rest } from '../../rest.ts';
import { step } from '../../steps.ts';
import { claimTodo } from '../../store/generations.ts';
import type { WrittenPlan } from '../../store/projection.ts';
import type { Inbox } from '../inbox.ts';
import { type PauseParts, PauseTeller } from '../pause.ts';
import { persist, Stopped } from '../persist.ts';
import { writeBatch } from './batch.ts';
import { giveUpRejected, type ShowParts, showPlans } from './finish.ts';

/*
 * The filler works off what Redis has to do: plans that are to be written whatever has happened to them since, all of
 * them when a generation is to be filled. It needs no broker, and every search consumer has one, so they share the
 * work.
 *
 *   waiting ── something to do, and the inbox short ──► claimed ──► writing ──► written ── refresh due ──► marking
 *      ▲                                                   └─ an engine failed: backing off, and again ─┘      │
 *      └────────────────────────────────────────────────────────────────────────────────────────────────────┘
 *
 * What messages announce goes first: while many wait, little is claimed, and yet something, or a rebuild would never
 * end where writes never do. Killed anywhere, it leaves claims that run out, and then another one does it all again: a
 * claim is like a message that is delivered again, so nothing but its own mark, or its end, removes it.
 */
const idleMs = 500;
const claimMs = 30_000;
/** Messages that may wait while a batch is claimed … */
const shortInbox = 100;
/** … unless none was claimed for so long. */
const patienceMs = 2_000;

/** What a filler works with. */
export interface FillParts extends ShowParts, PauseParts {
  /** Of the consumer that it runs beside. */
  readonly inbox: Inbox;
  /** Plans in one batch. */
  readonly batchPlans: number;
  /** Least time between two refreshes, while there is more to do. */
  readonly refreshMs: number;
}

/**
 * Runs until the signal is given, then finishes what is in hand and returns; where an engine fails then, its claims run
 * out.
 */
export async function fill(parts: FillParts, signal: AbortSignal): Promise<void> {
  try {
    await fillOn(parts, signal);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
}

async function fillOn(parts: FillParts, signal: AbortSignal): Promise<void> {
  const { store, logger, inbox, batchPlans, refreshMs, searching } = parts;
  const pause = new PauseTeller(parts, 'fill');
  const done = <T>(step: () => Promise<T>) => persist(pause, signal, step);
  let written: WrittenPlan[] = [];
  let refreshedMs = Number.NEGATIVE_INFINITY;
  let claimedMs = performance.now();
  while (!signal.aborted || written.length > 0) {
    const yields = inbox.size > shortInbox && performance.now() < claimedMs + patienceMs;
    const busy = signal.aborted || yields;
    if (!busy) claimedMs = performance.now();
    const { claim, plans } = busy
      ? { claim: '', plans: [] }
      : await done(() => step('rebuild.seed', () => claimTodo(store, batchPlans, claimMs)));
    if (plans.length > 0) {
      const batch = await done(() => writeBatch(parts, plans, claim));
      await done(() => giveUpRejected(parts, batch));
      written = written.concat(batch.written);
    }
    if (written.length > 0 && (plans.length === 0 || performance.now() >= refreshedMs + refreshMs)) {
      refreshedMs = performance.now();
      const shown = written;
      written = [];
      await done(() => show(parts, shown));
      searching.filled(shown.length);
      logger.info({ plans: shown.length }, 'filled');
    } else if (plans.length === 0) {
      await rest(idleMs, signal);
    }
  }
}

/** Where a generation is gone meanwhile, the claims run out, and all of it is read again. */
async function show(parts: FillParts, written: readonly WrittenPlan[]): Promise<void> {
  try {
    await showPlans(parts, written);
  } catch (error) {
    if (!(error instanceof IndexGone)) throw error;
  }
}
