import { call } from './planbase.ts';
import { type Plan, planNumber } from './plans.ts';

/** A write that a test made, which is compared with the history. */
export interface Entry {
  readonly plan: string;
  readonly revision: number;
  readonly operation: 'create' | 'replace' | 'patch' | 'delete';
  /** The exact text of the plan; null for a deletion. */
  readonly text: string | null;
}

interface Held {
  readonly plan: Plan;
  readonly etag: string;
}

/**
 * Makes `count` writes, `width` plans side by side, each plan through its life over and over: created, replaced,
 * patched, deleted. Every write must be answered 2xx.
 */
export async function writeJournal(prefix: string, count: number, width: number): Promise<Entry[]> {
  const journal: Entry[] = [];
  const numbers = Array.from({ length: count }, (_, i) => i).values();
  const live = async (id: string) => {
    let held: Held | undefined;
    for (const number of numbers) {
      const written: Written = held === undefined ? await create(id) : await change(held, number);
      held = written.held;
      journal.push(written.entry);
    }
  };
  await Promise.all(Array.from({ length: width }, (_, i) => live(`${prefix}-${i}`)));
  return journal;
}

interface Written {
  readonly entry: Entry;
  /** Undefined once the plan is deleted. */
  readonly held: Held | undefined;
}

async function create(suffix: string): Promise<Written> {
  const plan = planNumber(suffix);
  return toEntry('create', plan, await call('POST', '/v1/plans', { body: plan }));
}

async function change({ plan, etag }: Held, number: number): Promise<Written> {
  const path = `/v1/plans/${plan.objectId}`;
  const headers = { 'if-match': etag };
  switch (number % 3) {
    case 0: {
      const next = { ...plan, planType: `replaced-${number}` };
      return toEntry('replace', next, await call('PUT', path, { headers, body: next }));
    }
    case 1: {
      const next = { ...plan, planType: `patched-${number}` };
      const body = { planType: next.planType };
      return toEntry('patch', next, await call('PATCH', path, { headers, body }));
    }
    default:
      return toEntry('delete', plan, await call('DELETE', path, { headers }));
  }
}

async function toEntry(operation: Entry['operation'], plan: Plan, response: Response): Promise<Written> {
  if (!response.ok) throw new Error(`${operation} was answered ${response.status}`);
  const revision = Number(response.headers.get('change-token'));
  const text = operation === 'delete' ? null : await response.text();
  const held = operation === 'delete' ? undefined : { plan, etag: response.headers.get('etag') ?? '' };
  return { entry: { plan: plan.objectId, revision, operation, text }, held };
}

/**
 * Changes every plan of a journal once more, so that what somebody has read of it before is stale: what was deleted
 * is created again, all else loses all but its first service.
 */
export async function overtake(journal: readonly Entry[]): Promise<Entry[]> {
  const last = [...Map.groupBy(journal, ({ plan }) => plan).values()].flatMap((entries) => {
    const text = entries.findLast(({ text }) => text !== null)?.text ?? '';
    // Its own writes are plans.
    return { ...(entries.at(-1) as Entry), known: JSON.parse(text) as Plan };
  });
  const written = last.map(async ({ text, known }) => {
    if (text === null) return toEntry('create', known, await call('POST', '/v1/plans', { body: known }));
    const next = { ...known, linkedPlanServices: known.linkedPlanServices.slice(0, 1) };
    // It may have been repaired since.
    const headers = { 'if-match': '*' };
    return toEntry(
      'replace',
      next,
      await call('PUT', `/v1/plans/${known.objectId}`, { headers, body: next }),
    );
  });
  return (await Promise.all(written)).map(({ entry }) => entry);
}
