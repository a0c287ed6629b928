import type { FunctionCases } from '../case.ts';
import type { World } from '../world.ts';
import { fail, failedAtMost, failHistory } from './states.ts';

const group = 'relay';
/** As `guard.ts` has it. */
const pageEntries = 500;

/** The UUID that the store has for the live generation, or for the history's index. */
async function known({ redis }: World, ...fields: readonly string[]): Promise<string[]> {
  return (await redis.hmget('{planbase}:state', ...fields)).map((value) => value ?? '');
}

export const guardCases: FunctionCases<
  | 'guard_look'
  | 'guard_note'
  | 'identify'
  | 'guard_lost'
  | 'guard_dropped'
  | 'guard_note_history'
  | 'guard_lost_history'
  | 'guard_restore_history'
  | 'pipeline'
> = {
  guard_look: [{ input: '–', calls: 20, prepare: () => () => [] }],
  identify: [{ input: '–', calls: 20, prepare: () => () => ['store'] }],
  guard_note: [
    {
      input: '–',
      calls: 20,
      prepare: (world) => async (turn) => [...(await known(world, 'live', 'liveUuid')), `uuid-${turn}`],
    },
  ],
  guard_lost: [
    {
      input: `all plans, ${failedAtMost} failed`,
      calls: 3,
      prepare: (world) => async (turn) => {
        if (turn === 0) await fail(world, failedAtMost);
        return known(world, 'live', 'liveUuid');
      },
    },
  ],
  guard_dropped: [{ input: '–', calls: 20, prepare: () => () => ['planbase-plans-1'] }],
  guard_note_history: [
    {
      input: `${failedAtMost} revisions refused`,
      calls: 3,
      prepare: (world) => async (turn) => {
        await failHistory(world, failedAtMost);
        return [...(await known(world, 'historyUuid')), `uuid-${turn}`];
      },
    },
  ],
  guard_lost_history: [
    {
      input: 'a stream of all plans',
      prepare: (world) => async (turn) => {
        await world.call('guard_note_history', ...(await known(world, 'historyUuid')), `uuid-${turn}`);
        return known(world, 'historyUuid');
      },
    },
  ],
  guard_restore_history: [
    {
      input: `${pageEntries} changes`,
      async prepare(world) {
        await world.call('guard_note_history', ...(await known(world, 'historyUuid')), 'uuid');
        return () => [pageEntries];
      },
    },
  ],
  pipeline: [
    {
      input: `${failedAtMost} plans and revisions failed`,
      calls: 20,
      async prepare(world) {
        await fail(world, failedAtMost);
        await failHistory(world, failedAtMost);
        return () => [group];
      },
    },
  ],
};
