import type { FunctionCases } from '../case.ts';
import { inParts, type World } from '../world.ts';
import { crowd, leavingAtMost } from './leaving.ts';

const group = 'relay';
/** The same batch size as in `changes.ts` and `sweeper.ts`. */
const announcedAtOnce = 256;
const forgetAtOnce = 500;
/** The same limit as in `maintenance.lua`. */
const trimPage = 400;
const notes = 100;
const crowdedPlans = 12;

function fields(): string[] {
  return Array.from({ length: notes }, (_, i) => `field-${i}`);
}

/** Makes the relay's group read from the beginning of the stream again. */
async function readAgain({ redis }: World): Promise<void> {
  await redis.xgroup('SETID', '{planbase}:changes', group, '0');
}

export const maintenanceCases: FunctionCases<
  'announced' | 'trim' | 'retire' | 'lease' | 'forget' | 'note' | 'unnote' | 'count_repairs' | 'ensure_group'
> = {
  announced: [
    {
      input: `${announcedAtOnce} changes`,
      async prepare(world) {
        await readAgain(world);
        const batches = inParts(world.plans, announcedAtOnce);
        return async (turn) => {
          await world.redis.xreadgroup(
            ...([
              'GROUP',
              group,
              'bench',
              'COUNT',
              announcedAtOnce,
              'STREAMS',
              '{planbase}:changes',
              '>',
            ] as const),
          );
          const changes = batches[turn] ?? [];
          return [group, ...changes.flatMap(({ plan, revision }) => [`${revision}-0`, plan, 10])];
        };
      },
    },
  ],
  trim: [
    {
      input: `${trimPage} changes, which are old`,
      prepare: () => () => [group, 0, Number.MAX_SAFE_INTEGER],
    },
    {
      input: `${trimPage} changes of a stream that is too long`,
      prepare: () => () => [group, 3_600_000_000, 1],
    },
  ],
  retire: [
    {
      input: '100 relays',
      prepare: (world) => async () => {
        for (let i = 0; i < 100; i++) {
          await world.redis.xgroup('CREATECONSUMER', '{planbase}:changes', group, `relay-${i}`);
        }
        return [group, 0];
      },
    },
  ],
  lease: [{ input: 'renewed', calls: 20, prepare: () => () => ['bench', 'holder', 60_000] }],
  forget: [
    {
      input: `${forgetAtOnce} deleted plans`,
      prepare: (world) => async (turn) => {
        const deleted = await world.delete(world.plans.slice(turn * forgetAtOnce, (turn + 1) * forgetAtOnce));
        await world.markAll(deleted);
        return [forgetAtOnce, 0];
      },
    },
    {
      input: `${crowdedPlans} plans, ${leavingAtMost} leaving each`,
      calls: 2,
      prepare: (world) => async () => {
        const ids = Array.from({ length: crowdedPlans }, (_, i) => `largest-${i}`);
        await world.markAll(await crowd(world, ids, leavingAtMost));
        return [forgetAtOnce, 0];
      },
    },
  ],
  note: [
    {
      input: `${notes} fields in the place of as many`,
      prepare: () => () => ['positions', '1', ...fields().flatMap((field) => [field, 'x'.repeat(100)])],
    },
  ],
  unnote: [
    {
      input: `${notes} fields`,
      prepare: (world) => async () => {
        await world.call('note', 'pauses', '', ...fields().flatMap((field) => [field, 'x'.repeat(100)]));
        return ['pauses', ...fields()];
      },
    },
  ],
  count_repairs: [{ input: '–', calls: 20, prepare: () => () => [1] }],
  ensure_group: [{ input: 'which is there', calls: 20, prepare: () => () => [group] }],
};
