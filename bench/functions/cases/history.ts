import type { FunctionCases } from '../case.ts';
import { inParts } from '../world.ts';
import { failHistory } from './states.ts';

/** Revisions in one bulk: as many as messages in one batch. */
const batchRevisions = 250;
/** The same limit as in `repair.ts`. */
const repairRevisions = 250;

export const historyCases: FunctionCases<
  'mark_history' | 'give_up_history' | 'overdue_history' | 'want_history'
> = {
  mark_history: [
    {
      input: `${batchRevisions} revisions that were refused`,
      async prepare(world) {
        const batches = inParts(await failHistory(world, 5 * batchRevisions), batchRevisions);
        return (turn) => ['', ...(batches[turn] ?? []).flatMap(({ revision, org }) => [revision, org])];
      },
    },
  ],
  give_up_history: [
    {
      input: 'a revision',
      calls: 20,
      prepare: (world) => async (turn) => {
        const revision = world.plans[turn]?.revision ?? '';
        await world.call('want_history', revision);
        return [revision, 'x'.repeat(1_000)];
      },
    },
  ],
  overdue_history: [
    {
      input: '500 of 10 000 that are pending',
      async prepare(world) {
        for (const plans of inParts(world.plans.slice(0, 10_000), 1_000)) {
          await world.call('want_history', ...plans.map(({ revision }) => revision));
        }
        return () => [500, 0, '0'];
      },
    },
  ],
  want_history: [
    {
      input: `${repairRevisions} revisions`,
      prepare:
        ({ plans }) =>
        (turn) =>
          plans.slice(turn * repairRevisions, (turn + 1) * repairRevisions).map(({ revision }) => revision),
    },
  ],
};
