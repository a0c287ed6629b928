import { afterAll, expect, test } from 'bun:test';
import { repeatedHeader } from '../../src/consumers/retry-info.ts';
import { depth, peek, readChanges, requeue } from '../support/broker.ts';
import { readDocuments, until } from '../support/planbase.ts';
import { listIds, type Plan } from '../support/plans.ts';
import { isStopped } from '../support/role.ts';
import { newPlan, startPlanbase, writePoison } from './stack.ts';

// Changes that wait together are announced in one message. Nothing is announced again, which would hide a loss.
const planbase = await startPlanbase({ SWEEP_AFTER_MS: '60000' });
const { rabbitmqUrl, deadLetters, indexing, roles } = planbase;
let { relay, 'search-consumer': consumer } = roles;
afterAll(() => planbase.stop());

const untilState = (plan: Plan, state: string) =>
  until(`it is ${state}`, 20_000, async () => (await indexing(plan.objectId)) === state);
const untilEmpty = (queue: string) =>
  until(`${queue} is empty`, 20_000, async () => (await depth(queue, rabbitmqUrl)) === 0);
const planIds = (plans: readonly Plan[]) => plans.map(({ objectId }) => objectId).sort();
/** By message of the queue `search`, the plans that it announces. */
const announced = async () =>
  (await peek('search', rabbitmqUrl)).map(({ content }) => readChanges(content).map(({ plan = '' }) => plan));

/** Writes while neither relay nor search consumer run, then has the relay announce all of it. */
async function writeUnseen(write: () => Promise<Plan[]>): Promise<Plan[]> {
  await Promise.all([relay.stop(), consumer.stop()]);
  const plans = await write();
  relay = await planbase.start('relay');
  await until('all is announced', 10_000, async () => (await planbase.pipeline()).relay.waiting === 0);
  return plans;
}

async function writeFive(): Promise<Plan[]> {
  const plans = Array.from({ length: 5 }, newPlan);
  for (const plan of plans) expect((await planbase.create(plan)).status).toBe(201);
  return plans;
}

test('of a batch, a refused plan travels on alone, and its neighbours are acknowledged', async () => {
  const plans = await writeUnseen(async () => {
    const good = await writeFive();
    return [await writePoison(planbase), ...good];
  });
  const [bad, ...good] = plans as [Plan, ...Plan[]];
  expect((await announced()).map((ids) => ids.sort())).toEqual([planIds(plans)]);
  consumer = await planbase.start('search-consumer');
  for (const plan of good) await untilState(plan, 'searchable');
  await untilState(bad, 'failed');
  await until('there is a dead letter', 20_000, async () => (await deadLetters()).length === 1);
  await untilEmpty('search');
  const [letter] = await deadLetters();
  expect(letter).toMatchObject({ objectId: bad.objectId, attempts: 4 });
  const path = `/v1/dead-letters/${letter?.deadLetterId}`;
  const { message } = (await (await planbase.request('GET', path)).json()) as typeof letter & object;
  expect(JSON.parse(message?.content ?? '')).toMatchObject({ plan: bad.objectId });
  await planbase.request('DELETE', path);
}, 60_000);

test('a batch comes again whole where its consumer dies before it has acknowledged it', async () => {
  const plans = await writeUnseen(writeFive);
  expect((await announced()).map((ids) => ids.sort())).toEqual([planIds(plans)]);
  const doomed = await planbase.start('search-consumer', { FAILPOINT: 'kill before consumer.acknowledge' });
  await doomed.exited;
  expect((await announced()).map((ids) => ids.sort())).toEqual([planIds(plans)]);
  consumer = await planbase.start('search-consumer');
  for (const plan of plans) await untilState(plan, 'searchable');
  await untilEmpty('search');
}, 60_000);

test('a batch that comes back again and again is split into messages that say so', async () => {
  const plans = await writeUnseen(writeFive);
  await requeue('search', 10, rabbitmqUrl);
  const doomed = await planbase.start('search-consumer', { FAILPOINT: 'kill after consumer.split' });
  await doomed.exited;
  const messages = await peek('search', rabbitmqUrl);
  const alone = messages.filter(({ content }) => readChanges(content).length === 1);
  expect(alone.flatMap(({ content }) => readChanges(content).map(({ plan = '' }) => plan)).sort()).toEqual(
    planIds(plans),
  );
  expect(alone.every(({ properties }) => properties.headers?.[repeatedHeader] === true)).toBe(true);
  // It was killed before it acknowledged the batch, which is split once more.
  expect(messages).toHaveLength(plans.length + 1);
  consumer = await planbase.start('search-consumer');
  for (const plan of plans) await untilState(plan, 'searchable');
  await untilEmpty('search');
  expect(await deadLetters()).toEqual([]);
}, 60_000);

test('a batch that nobody acknowledges ends as a dead letter for each of its changes', async () => {
  const plans = await writeUnseen(writeFive);
  await requeue('search', 101, rabbitmqUrl);
  await until('all are letters', 20_000, async () => (await deadLetters()).length === plans.length);
  const letters = await deadLetters();
  expect(letters.map(({ objectId = '' }) => objectId).sort()).toEqual(planIds(plans));
  for (const letter of letters) {
    expect(letter).toMatchObject({ attempts: 101, reason: expect.stringContaining('101 times') });
  }
  consumer = await planbase.start('search-consumer');
  const [first, ...others] = plans as [Plan, ...Plan[]];
  const own = letters.find(({ objectId }) => objectId === first.objectId);
  await planbase.request('POST', `/v1/dead-letters/${own?.deadLetterId}/redrive`);
  await untilState(first, 'searchable');
  for (const plan of others) expect(await indexing(plan.objectId)).toBe('pending');
  expect((await planbase.request('POST', '/v1/dead-letter-redrives')).status).toBe(202);
  for (const plan of plans) await untilState(plan, 'searchable');
  for (const plan of plans) expect(await readDocuments(plan.objectId)).toEqual(listIds(plan));
  await until('no letter is left', 20_000, async () => (await deadLetters()).length === 0);
}, 60_000);

test('a plan whose mark asks for a repair is announced by its consumer at once', async () => {
  await consumer.stop();
  consumer = await planbase.start('search-consumer', { FAILPOINT: 'freeze before consumer.mark' });
  const plan = newPlan();
  await planbase.create(plan);
  await until('it is about to be marked', 20_000, async () => isStopped(consumer.pid));
  // Without a relay, the message of the next revision does not come.
  await relay.stop();
  const next = { ...plan, planType: 'overtaking' };
  const replaced = await planbase.request('PUT', `/v1/plans/${plan.objectId}`, next, { 'if-match': '*' });
  expect(replaced.status).toBe(200);
  consumer.signal('SIGCONT');
  await untilState(plan, 'searchable');
  // Log lines are written together.
  await until('it has said so', 5_000, async () =>
    consumer.log().some(({ msg }) => msg === 'repairs announced'),
  );
  relay = await planbase.start('relay');
  await untilEmpty('search');
}, 60_000);
