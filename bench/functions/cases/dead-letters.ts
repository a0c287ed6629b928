import type { FunctionCases } from '../case.ts';
import { inParts, type World } from '../world.ts';
import { fail, failedAtMost, failHistory } from './states.ts';

/** The defaults of DEAD_LETTERS and DEAD_LETTER_BYTES. */
const lettersAtMost = 10_000;
const bytesAtMost = 67_108_864;
const redrivesAtOnce = 200;
const redriveBytes = 2_097_152;
/** The same limit as in `redrive.ts`. */
const redriveLimit = 1_000;
const listedAtOnce = 500;
/** So large that the maximum number of dead letters also takes the maximum number of bytes. */
const messageBytes = 5_500;

const letter = (id: string, plan: string, revision: string, bytes = messageBytes) => {
  const summary = JSON.stringify({ id, queue: 'search', reason: 'x'.repeat(500), attempts: 4 });
  const message = JSON.stringify({ headers: {}, encoding: 'utf-8', content: 'x'.repeat(bytes) });
  return [id, 'search', plan, revision, summary, message, lettersAtMost, bytesAtMost];
};

/** Stores dead letters of failed plans, by default the maximum number. */
async function store(world: World, count = lettersAtMost): Promise<readonly string[]> {
  const plans = await fail(world, count);
  for (const some of inParts([...plans.entries()], 1_000)) {
    await Promise.all(
      some.map(([i, { plan, revision }]) =>
        world.call('store_dead_letter', ...letter(`letter-${i}`, plan, revision)),
      ),
    );
  }
  return plans.map((_, i) => `letter-${i}`);
}

export const letterCases: FunctionCases<
  | 'store_dead_letter'
  | 'list_dead_letters'
  | 'redrive_dead_letter'
  | 'redrive_dead_letters'
  | 'redrives'
  | 'redriven'
  | 'drop_dead_letter'
  | 'note_loss'
> = {
  store_dead_letter: [
    {
      input: 'a letter of 1 MB',
      prepare: () => (turn) => letter(`letter-${turn}`, 'plan-0', '1', 1_000_000),
    },
  ],
  list_dead_letters: [
    {
      input: `${listedAtOnce} of ${lettersAtMost}`,
      async prepare(world) {
        await store(world);
        return () => ['', '0', listedAtOnce];
      },
    },
  ],
  redrive_dead_letter: [
    {
      input: `one of ${lettersAtMost}`,
      calls: 20,
      async prepare(world) {
        const ids = await store(world);
        return (turn) => [ids[turn] ?? ''];
      },
    },
  ],
  redrive_dead_letters: [
    {
      input: `${redrivesAtOnce} of ${lettersAtMost}`,
      async prepare(world) {
        await store(world);
        let after = '0';
        return async () => {
          // Each call resumes at the newest dead letter that the previous call noted.
          const noted = await world.redis.zcard('{planbase}:dead-letters:redrive');
          if (noted > 0) {
            const [, number] = await world.redis.zrange(
              '{planbase}:dead-letters',
              `${noted - 1}`,
              `${noted - 1}`,
              'WITHSCORES',
            );
            after = number ?? after;
          }
          return ['', after, '9007199254740991', redrivesAtOnce];
        };
      },
    },
  ],
  redrives: [
    {
      input: `${redriveLimit} of ${messageBytes} bytes each, or as many as fit`,
      async prepare(world) {
        await store(world);
        await world.call('redrive_dead_letters', '', '0', '9007199254740991', lettersAtMost);
        return () => [redriveLimit, redriveBytes];
      },
    },
  ],
  redriven: [
    {
      input: `one of ${lettersAtMost}`,
      calls: 20,
      async prepare(world) {
        const ids = await store(world);
        return async (turn) => {
          const id = ids[turn] ?? '';
          await world.call('redrive_dead_letter', id);
          return [id, (await world.redis.hget(`{planbase}:dead-letter:${id}`, 'redrive')) ?? ''];
        };
      },
    },
  ],
  drop_dead_letter: [
    {
      input: `one of ${lettersAtMost}`,
      calls: 20,
      async prepare(world) {
        const ids = await store(world);
        return (turn) => [ids[turn] ?? ''];
      },
    },
  ],
  note_loss: [
    {
      input: `the retry queue of the search, ${failedAtMost} plans failed`,
      calls: 3,
      prepare: (world) => async () => {
        await fail(world, failedAtMost);
        return ['search.retry.1000'];
      },
    },
    {
      input: `the retry queue of the history, ${failedAtMost} revisions refused`,
      calls: 3,
      prepare: (world) => async () => {
        await failHistory(world, failedAtMost);
        return ['history.retry.1000'];
      },
    },
  ],
};
