import { expect } from 'bun:test';
import type { Entry } from './journal.ts';
import { walk } from './pages.ts';
import { call, until } from './planbase.ts';

interface Revision {
  readonly revision: number;
  readonly operation: string;
  readonly actor: string;
  readonly _org: string;
}

/** Returns the path where a plan's revisions are listed. */
export const readRevisions = (plan: string) => `/v1/plans/${plan}/revisions`;

/** The `Change-Token` that includes all of the journal. */
export const readLast = (journal: readonly Entry[]) =>
  String(Math.max(...journal.map(({ revision }) => revision)));

/** Waits until the history shows everything of the journal. */
export async function untilKept(journal: readonly Entry[], timeoutMs: number): Promise<void> {
  const headers = { 'change-token': readLast(journal) };
  const path = readRevisions(journal[0]?.plan ?? '');
  await until('history has it all', timeoutMs, async () => (await call('GET', path, { headers })).ok);
}

/** Compares everything that the history has of the journal's plans with the journal, byte for byte. */
export async function expectHistory(journal: readonly Entry[]): Promise<void> {
  const headers = { 'change-token': readLast(journal) };
  for (const [plan, entries] of Map.groupBy(journal, ({ plan }) => plan)) {
    const listed = await walk<Revision>(`${readRevisions(plan)}?limit=7`, headers);
    // A repair is Planbase's own, not a write of anybody's.
    const written = listed.filter(({ operation }) => operation !== 'repair');
    expect(written.map(({ revision, operation }) => ({ revision, operation }))).toEqual(
      entries.map(({ revision, operation }) => ({ revision, operation })).reverse(),
    );
    for (const { actor, _org } of listed) expect([actor, _org]).toEqual(['developer', 'example.com']);
  }
  await Promise.all(
    journal.map(async ({ plan, revision, text }) => {
      const response = await call('GET', `${readRevisions(plan)}/${revision}`);
      expect(response.status).toBe(200);
      expect((await response.text()).endsWith(`,"plan":${text}}`)).toBe(true);
    }),
  );
}
