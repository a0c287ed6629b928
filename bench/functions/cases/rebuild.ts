import type { FunctionCases } from '../case.ts';
import { inParts, type World } from '../world.ts';
import { beginRebuild, fail, failedAtMost, requestRebuild } from './states.ts';

/** The same limits as in `rebuild.lua`. */
const rebuildsAtMost = 100;
const rejectionsAtMost = 100;

/** Ends a rebuild without a result. */
async function abandon(world: World, id: string): Promise<void> {
  await world.call('rebuild_abandon', id, 'abandoned', 'by the bench');
  await world.call('rebuild_clear', id);
}

/** Rejects as many plans for the next generation as a rebuild lists. */
async function rejectMany(world: World): Promise<void> {
  const seen = await world.seen(world.plans.slice(0, rejectionsAtMost));
  await world.call('mark', JSON.stringify(seen.map((each) => ({ ...each, reason: 'x'.repeat(1_000) }))));
}

/** Marks all plans as written, so that nothing blocks the end of a rebuild. */
async function writeAll(world: World): Promise<void> {
  for (;;) {
    // The function returns the claim and then the plans.
    const [claim, ...plans] = (await world.call('claim_backfill', 1_000, 60_000_000)) as string[];
    if (plans.length === 0) return;
    const seen = await world.seen(world.named(plans));
    for (const some of inParts(seen, 250)) {
      await world.call('mark', JSON.stringify(some.map((each) => ({ ...each, claim }))));
    }
  }
}

/** Starts a rebuild with every plan still to write and the maximum number of failed plans. */
async function worstRebuild(world: World): Promise<string> {
  await fail(world, failedAtMost);
  return beginRebuild(world);
}

export const rebuildCases: FunctionCases<
  | 'rebuild_request'
  | 'rebuild_begin'
  | 'rebuild_close'
  | 'rebuild_finish'
  | 'rebuild_abandon'
  | 'rebuild_clear'
  | 'rebuild_adopt'
  | 'rebuild_look'
  | 'rebuild_round'
> = {
  rebuild_request: [
    {
      input: `after ${rebuildsAtMost} others`,
      async prepare(world) {
        for (let i = 0; i < rebuildsAtMost; i++) await abandon(world, await requestRebuild(world));
        let id = '';
        return async () => {
          if (id !== '') await abandon(world, id);
          id = (await world.redis.hget('{planbase}:state', 'rebuild')) ?? '';
          if (id !== '') await abandon(world, id);
          return ['hash', 'bench'];
        };
      },
    },
  ],
  rebuild_begin: [
    {
      input: 'all plans',
      prepare: (world) => {
        let id = '';
        return async () => {
          if (id !== '') await abandon(world, id);
          id = await requestRebuild(world);
          return [id];
        };
      },
    },
  ],
  rebuild_close: [
    {
      input: 'all plans written',
      calls: 1,
      async prepare(world) {
        const id = await beginRebuild(world);
        await writeAll(world);
        return () => [id];
      },
    },
  ],
  rebuild_finish: [
    {
      input: `all plans, ${failedAtMost} failed`,
      calls: 3,
      prepare: (world) => async () => [await worstRebuild(world)],
    },
  ],
  rebuild_abandon: [
    {
      input: 'all plans',
      calls: 1,
      prepare: async (world) => {
        const id = await beginRebuild(world);
        return () => [id, 'abandoned', 'x'.repeat(1_000)];
      },
    },
  ],
  rebuild_clear: [
    {
      input: `all plans, ${failedAtMost} failed`,
      calls: 3,
      prepare: (world) => async () => {
        const id = await worstRebuild(world);
        await world.call('rebuild_abandon', id, 'abandoned', 'by the bench');
        return [id];
      },
    },
  ],
  rebuild_adopt: [
    {
      input: `all plans, ${failedAtMost} failed`,
      calls: 3,
      prepare: (world) => async (turn) => {
        await fail(world, failedAtMost);
        return [(await world.redis.hget('{planbase}:state', 'live')) ?? '', `planbase-plans-${turn}`];
      },
    },
  ],
  rebuild_round: [
    {
      input: 'an audit has found something',
      calls: 20,
      async prepare(world) {
        const id = await beginRebuild(world);
        return () => [id];
      },
    },
  ],
  rebuild_look: [
    {
      input: `${rejectionsAtMost} rejections`,
      async prepare(world) {
        await beginRebuild(world);
        await rejectMany(world);
        return () => [''];
      },
    },
  ],
};
