import type { FunctionCases } from '../case.ts';
import type { World } from '../world.ts';
import { fail, failedAtMost, failHistory } from './states.ts';

const group = 'relay';
/** The same limit as in `index-loss.ts`. */
const pageEntries = 500;

/** Reads the UUID that the store holds for the live generation or for the history index. */
async function known({ redis }: World, ...fields: readonly string[]): Promise<string[]> {
  return (await redis.hmget('{planbase}:state', ...fields)).map((value) => value ?? '');
}

export const indexLossCases: FunctionCases<
  | 'index_state'
  | 'note_live_index'
  | 'identify'
  | 'replace_live_index'
  | 'forget_lost_index'
  | 'note_history_index'
  | 'replace_history_index'
  | 'restore_history'
  | 'pipeline'
> = {
  index_state: [{ input: '–', calls: 20, prepare: () => () => [] }],
  identify: [{ input: '–', calls: 20, prepare: () => () => ['store'] }],
  note_live_index: [
    {
      input: '–',
      calls: 20,
      prepare: (world) => async (turn) => [...(await known(world, 'live', 'liveUuid')), `uuid-${turn}`],
    },
  ],
  replace_live_index: [
    {
      input: `all plans, ${failedAtMost} failed`,
      calls: 3,
      prepare: (world) => async (turn) => {
        if (turn === 0) await fail(world, failedAtMost);
        return known(world, 'live', 'liveUuid');
      },
    },
  ],
  forget_lost_index: [{ input: '–', calls: 20, prepare: () => () => ['planbase-plans-1'] }],
  note_history_index: [
    {
      input: `${failedAtMost} revisions refused`,
      calls: 3,
      prepare: (world) => async (turn) => {
        await failHistory(world, failedAtMost);
        return [...(await known(world, 'historyUuid')), `uuid-${turn}`];
      },
    },
  ],
  replace_history_index: [
    {
      input: 'a stream of all plans',
      prepare: (world) => async (turn) => {
        await world.call('note_history_index', ...(await known(world, 'historyUuid')), `uuid-${turn}`);
        return known(world, 'historyUuid');
      },
    },
  ],
  restore_history: [
    {
      input: `${pageEntries} changes`,
      async prepare(world) {
        await world.call('note_history_index', ...(await known(world, 'historyUuid')), 'uuid');
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
