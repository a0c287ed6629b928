import { afterAll, expect, test } from 'bun:test';
import { until } from '../support/planbase.ts';
import { newPlan, setIndex, startPlanbase } from './stack.ts';

const planbase = await startPlanbase();
afterAll(() => planbase.stop());
const blocked = 'blocks.read_only_allow_delete';
const toStall = async (part: string) =>
  (await planbase.pipeline()).pauses.find((pause) => pause.part === part);

test('an engine that fails pauses the consumer, which says so, burns no attempt and goes on by itself', async () => {
  const consumer = planbase.roles['search-consumer'];
  const said = consumer.log().length;
  // As a full disk does: every item of a bulk is answered 429.
  await setIndex(await planbase.index(), { [blocked]: true });
  const plan = newPlan();
  await planbase.create(plan);
  await until('it says so', 20_000, async () => (await toStall('search-consumer')) !== undefined);
  expect((await toStall('search-consumer'))?.reason).toContain('cluster_block_exception');
  expect(await planbase.indexing(plan.objectId)).toBe('pending');
  // The history is another index, and goes on.
  await until('history has it', 10_000, async () => (await planbase.pipeline()).history.pending === 0);

  await setIndex(await planbase.index(), { [blocked]: null });
  await planbase.expectWhole([plan]);
  await until(
    'it says that it goes on',
    10_000,
    async () => (await toStall('search-consumer')) === undefined,
  );
  expect(await planbase.deadLetters()).toEqual([]);
  const words = () =>
    consumer
      .log()
      .slice(said)
      .map(({ msg }) => msg)
      .filter((word) => word === 'paused' || word === 'resumed');
  // Lines are written together, after a moment.
  await until('it is in the log', 5_000, async () => words().length > 1);
  expect(words()).toEqual(['paused', 'resumed']);
}, 60_000);

test('the pause of a consumer that was killed expires', async () => {
  const other = await planbase.start('search-consumer');
  const ofOther = async () =>
    (await planbase.pipeline()).pauses.filter(({ process }) => process.endsWith(`:${other.pid}`));
  await setIndex(await planbase.index(), { [blocked]: true });
  const plans = [newPlan()];
  try {
    await until('it says so', 20_000, async () => {
      const plan = newPlan();
      plans.push(plan);
      await planbase.create(plan);
      return (await ofOther()).length > 0;
    });
    other.signal('SIGKILL');
    await other.exited;
    await until('it is forgotten', 25_000, async () => (await ofOther()).length === 0);
    expect(await toStall('search-consumer')).toBeDefined();
  } finally {
    await setIndex(await planbase.index(), { [blocked]: null });
  }
  await planbase.create(plans[0] ?? newPlan());
  await planbase.expectWhole(plans);
}, 90_000);
