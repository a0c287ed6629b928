import { afterAll, describe, expect, test } from 'bun:test';
import { depth, onChannel, send } from '../support/broker.ts';
import { call, elasticsearch, readDocuments, token, until } from '../support/planbase.ts';
import { listIds, type Plan } from '../support/plans.ts';
import { type DeadLetter, newPlan, setIndex, startPlanbase, writePoison } from './stack.ts';

// No message is lost here, so the sweeper only disturbs: plans announced again would be refused and become new letters.
const planbase = await startPlanbase({ SWEEP_AFTER_MS: '60000' });
const { request, create, deadLetters, indexing } = planbase;
let { relay } = planbase.roles;
afterAll(() => planbase.stop());

const toLetter = async (plan: Plan) =>
  (await deadLetters()).find(({ objectId }) => objectId === plan.objectId);
async function untilLetter(plan: Plan): Promise<DeadLetter> {
  await until('there is a dead letter', 20_000, async () => (await toLetter(plan)) !== undefined);
  const letter = await toLetter(plan);
  if (letter === undefined) throw new Error('it has gone');
  return letter;
}
const untilState = (plan: Plan, state: string) =>
  until(`it is ${state}`, 20_000, async () => (await indexing(plan.objectId)) === state);
const redrive = (id: string) => request('POST', `/v1/dead-letters/${id}/redrive`);
const untilGone = (id: string) =>
  until(
    'the letter is gone',
    20_000,
    async () => (await request('GET', `/v1/dead-letters/${id}`)).status === 404,
  );
const untilQuiet = () =>
  until('nothing waits in the broker', 20_000, async () => {
    const queues = ['search', 'search.retry.100', 'search.retry.200', 'search.retry.300', 'search.dead'];
    for (const queue of queues) if ((await depth(queue, planbase.rabbitmqUrl)) > 0) return false;
    return (await planbase.pipeline()).search.pending === 0;
  });
async function dropAll(): Promise<void> {
  for (const { deadLetterId } of await deadLetters())
    await request('DELETE', `/v1/dead-letters/${deadLetterId}`);
}

const poison = () => writePoison(planbase);

/** A plan's own document, as the index has it. */
async function indexed(
  plan: Plan,
): Promise<{ readonly version: number; readonly creationDate: string } | undefined> {
  const path = `${await planbase.index()}/_doc/${plan.objectId}?routing=${plan.objectId}`;
  const response = await fetch(`${elasticsearch}/${path}`);
  if (response.status === 404) return undefined;
  // Documented at Elasticsearch's get API.
  const { _version, _source } = (await response.json()) as {
    _version: number;
    _source: { creationDate: string };
  };
  return { version: _version, creationDate: _source.creationDate };
}

test('a poison message between good ones becomes a dead letter with all its tries, and blocks no other', async () => {
  const before = [newPlan(), newPlan()];
  const after = [newPlan(), newPlan()];
  for (const plan of before) await create(plan);
  const bad = await poison();
  for (const plan of after) await create(plan);
  for (const plan of [...before, ...after]) await untilState(plan, 'searchable');
  await untilState(bad, 'failed');

  const letter = await untilLetter(bad);
  expect(letter).toMatchObject({ queue: 'search', state: 'kept', attempts: 4 });
  expect(letter.reason).toStartWith('mapper_parsing_exception: failed to parse field [creationDate]');
  // All the delays are between the first try and the last.
  expect(Date.parse(letter.lastAt) - Date.parse(letter.firstAt)).toBeGreaterThanOrEqual(600);
  expect(letter.storedAt >= letter.lastAt).toBe(true);
  const whole = (await (
    await request('GET', `/v1/dead-letters/${letter.deadLetterId}`)
  ).json()) as DeadLetter;
  expect(whole).toMatchObject(letter);
  expect(whole.message?.encoding).toBe('utf-8');
  expect(JSON.parse(whole.message?.content ?? '')).toMatchObject({ plan: bad.objectId });
  await dropAll();
}, 60_000);

test('redriving an old message never moves the index backwards', async () => {
  const plan = await poison();
  const old = await untilLetter(plan);
  const path = `/v1/plans/${plan.objectId}`;
  const mended = { ...plan, creationDate: '2017-12-12' };
  const put = await request('PUT', path, mended, { 'if-match': '*' });
  expect(put.status).toBe(200);
  await untilState(plan, 'searchable');
  const before = await indexed(plan);
  expect(before).toEqual({ version: Number(put.headers.get('change-token')), creationDate: '2017-12-12' });

  expect((await redrive(old.deadLetterId)).status).toBe(202);
  await untilGone(old.deadLetterId);
  await untilQuiet();
  expect(await indexed(plan)).toEqual(before);
  expect(await deadLetters()).toEqual([]);
}, 60_000);

test('nor brings back what was deleted', async () => {
  const plan = await poison();
  const old = await untilLetter(plan);
  const removal = await request('DELETE', `/v1/plans/${plan.objectId}`, undefined, { 'if-match': '*' });
  expect(removal.status).toBe(204);
  await untilState(plan, 'searchable');
  await redrive(old.deadLetterId);
  await untilGone(old.deadLetterId);
  await untilQuiet();
  expect(await readDocuments(plan.objectId)).toEqual([]);
}, 60_000);

test('plans that the index refused are pending when they are redriven, and searchable once it takes them', async () => {
  // The index refuses every document for its content: its pipeline does not exist.
  await setIndex(await planbase.index(), { final_pipeline: 'nothing' });
  const plans = [newPlan(), newPlan(), newPlan()];
  for (const plan of plans) await create(plan);
  for (const plan of plans) await untilState(plan, 'failed');
  const waiting = await create(newPlan(), { prefer: 'wait=10' });
  expect(waiting.headers.get('indexing-state')).toBe('failed');
  for (const plan of plans) await untilLetter(plan);

  relay.signal('SIGSTOP');
  const [first, ...others] = plans;
  const letter = await toLetter(first ?? newPlan());
  const noted = await redrive(letter?.deadLetterId ?? '');
  expect(noted.status).toBe(202);
  expect(await noted.json()).toMatchObject({ deadLetterId: letter?.deadLetterId, state: 'redriving' });
  expect(await indexing(first?.objectId ?? '')).toBe('pending');
  for (const plan of others) expect(await indexing(plan.objectId)).toBe('failed');
  relay.signal('SIGCONT');
  // It is refused again, and becomes one letter again.
  await untilState(first ?? newPlan(), 'failed');
  await until('there are four letters', 20_000, async () => {
    const letters = await deadLetters();
    return letters.length === 4 && letters.every(({ state }) => state === 'kept');
  });
  await untilQuiet();
  expect(await deadLetters()).toHaveLength(4);

  await setIndex(await planbase.index(), { final_pipeline: null });
  const all = await request('POST', '/v1/dead-letter-redrives');
  expect([all.status, await all.json()]).toEqual([202, { redriving: 4 }]);
  for (const plan of plans) await untilState(plan, 'searchable');
  await until('no letter is left', 20_000, async () => (await deadLetters()).length === 0);
  for (const plan of plans) expect(await readDocuments(plan.objectId)).toEqual(listIds(plan));
}, 90_000);

describe('a message that nobody can read', () => {
  const bytes = Buffer.from([0x7b, 0xff, 0x00, 0x22]);

  test('is kept byte for byte, and redriven becomes one letter again', async () => {
    await send('history', bytes, { contentType: 'application/json', messageId: 'odd' }, planbase.rabbitmqUrl);
    await until('there is a letter', 20_000, async () => (await deadLetters('queue=history')).length === 1);
    const [letter] = await deadLetters('queue=history');
    const read = async (id: string) =>
      (await (await request('GET', `/v1/dead-letters/${id}`)).json()) as DeadLetter;
    const whole = await read(letter?.deadLetterId ?? '');
    expect(whole).toMatchObject({
      ...{ queue: 'history', attempts: 1 },
      message: { encoding: 'base64', content: bytes.toString('base64'), messageId: 'odd' },
    });
    expect(whole.objectId).toBeUndefined();

    await redrive(whole.deadLetterId);
    await untilGone(whole.deadLetterId);
    await until('it is there again', 20_000, async () => (await deadLetters('queue=history')).length === 1);
    const [again] = await deadLetters('queue=history');
    expect((await read(again?.deadLetterId ?? '')).message?.content).toBe(bytes.toString('base64'));
    await dropAll();
  }, 60_000);

  test('is distinguished from an announcement, even if it is JSON', async () => {
    const content = Buffer.from('{"revision":7}');
    await send('search', content, { contentType: 'application/json' }, planbase.rabbitmqUrl);
    await until('there is a letter', 20_000, async () => (await deadLetters()).length === 1);
    expect((await deadLetters())[0]?.reason).toContain('/revision');
    await dropAll();
  }, 30_000);
});

test('a message that is never acknowledged ends as a dead letter, too', async () => {
  const consumer = planbase.roles['search-consumer'];
  await consumer.stop();
  const content = Buffer.from(JSON.stringify({ plan: 'nobody', revision: '0', trace: '' }));
  await send('search', content, { contentType: 'application/json' }, planbase.rabbitmqUrl);
  let deliveries = 0;
  await onChannel(async (channel) => {
    for (;;) {
      const message = await channel.get(planbase.names.queue('search'));
      if (message === false) return;
      deliveries++;
      channel.nack(message);
    }
  }, planbase.rabbitmqUrl);
  expect(deliveries).toBe(101);
  await until('there is a letter', 20_000, async () => (await deadLetters()).length === 1);
  expect((await deadLetters())[0]).toMatchObject({
    ...{ objectId: 'nobody', attempts: 101 },
    reason: expect.stringContaining('101 times'),
  });
  await dropAll();
  await planbase.start('search-consumer');
}, 60_000);

describe('the list', () => {
  test('is cut into pages, and into queues', async () => {
    const odd = (queue: string, number: number) =>
      send(queue, Buffer.from(`odd ${number}`), { contentType: 'text/plain' }, planbase.rabbitmqUrl);
    for (const [number, queue] of ['search', 'history', 'search'].entries()) {
      await odd(queue, number);
      await until('it is stored', 20_000, async () => (await deadLetters()).length === number + 1);
    }
    const ids = (await deadLetters()).map(({ deadLetterId }) => deadLetterId);
    expect((await deadLetters('queue=search')).map(({ deadLetterId }) => deadLetterId)).toEqual([
      ids[0] ?? '',
      ids[2] ?? '',
    ]);
    const page = await request('GET', '/v1/dead-letters?limit=2');
    expect(((await page.json()) as { items: DeadLetter[] }).items).toHaveLength(2);
    const next = /<(.+)>; rel="next"/.exec(page.headers.get('link') ?? '')?.[1] ?? '';
    const rest = await request('GET', next);
    expect(((await rest.json()) as { items: DeadLetter[] }).items[0]?.deadLetterId).toBe(ids[2] ?? '');
    expect(rest.headers.get('link')).toBeNull();
    const { searchParams } = new URL(next, 'http://localhost');
    const elsewhere = `/v1/dead-letters?queue=search&cursor=${searchParams.get('cursor')}`;
    expect((await request('GET', elsewhere)).status).toBe(400);
    await dropAll();
  }, 60_000);

  test('is for plans:admin alone', async () => {
    const headers = { authorization: `Bearer ${await token()}` };
    const id = '0'.repeat(32);
    for (const [method, path] of [
      ['GET', '/v1/dead-letters'],
      ['GET', `/v1/dead-letters/${id}`],
      ['DELETE', `/v1/dead-letters/${id}`],
      ['POST', `/v1/dead-letters/${id}/redrive`],
      ['POST', '/v1/dead-letter-redrives'],
    ] as const) {
      expect((await call(method, path, { headers, base: planbase.roles.api.url })).status).toBe(403);
      if (path.includes(id)) expect((await request(method, path)).status).toBe(404);
    }
  });
});

describe('killed', () => {
  const odd = () => Buffer.from(`odd ${crypto.randomUUID()}`);
  const put = (queue: string, content: Buffer) =>
    send(queue, content, { contentType: 'application/json' }, planbase.rabbitmqUrl);

  test.each(['after dead-letter.read', 'before dead-letter.store', 'before dead-letter.acknowledge'])(
    '%s, the drain stores a letter once',
    async (where) => {
      await relay.stop();
      const doomed = await planbase.start('relay', { FAILPOINT: `kill ${where}` });
      await put('search.dead', odd());
      await doomed.exited;
      relay = await planbase.start('relay');
      await until('there is a letter', 20_000, async () => (await deadLetters()).length === 1);
      await untilQuiet();
      expect(await deadLetters()).toHaveLength(1);
      await dropAll();
    },
    60_000,
  );

  test.each(['before dead-letter.redrive', 'after dead-letter.redrive', 'after dead-letter.redriven'])(
    '%s, the relay loses no message that must be redriven',
    async (where) => {
      await relay.stop();
      // The message announces a plan that is in the index already, so the only visible effect of the redrive is that
      // the letter disappears.
      const plan = newPlan();
      await put(
        'search.dead',
        Buffer.from(JSON.stringify({ plan: plan.objectId, revision: '0', trace: '' })),
      );
      const doomed = await planbase.start('relay', { FAILPOINT: `kill ${where}` });
      const letter = await untilLetter(plan);
      await redrive(letter.deadLetterId);
      await doomed.exited;
      relay = await planbase.start('relay');
      await untilGone(letter.deadLetterId);
      await untilQuiet();
      expect(await deadLetters()).toEqual([]);
    },
    60_000,
  );
});

test('a store that is full drops nothing: what it has no room for waits in the broker, and it says so', async () => {
  await relay.stop();
  relay = await planbase.start('relay', { DEAD_LETTERS: '2' });
  const put = (number: number) =>
    send('search', Buffer.from(`odd ${number}`), { contentType: 'application/json' }, planbase.rabbitmqUrl);
  for (const number of [1, 2, 3, 4]) await put(number);
  const pauses = async () => (await planbase.pipeline()).pauses.filter(({ part }) => part === 'dead-letters');
  await until('it says so', 20_000, async () => (await pauses()).length === 1);
  expect((await pauses())[0]?.reason).toContain('no room');
  expect(await deadLetters()).toHaveLength(2);
  const [first] = await deadLetters();
  await request('DELETE', `/v1/dead-letters/${first?.deadLetterId}`);
  await until('the next one is stored', 20_000, async () => (await deadLetters()).length === 2);
  await dropAll();
  await until('the last one is stored', 20_000, async () => (await deadLetters()).length === 1);
  await until('it says no more', 20_000, async () => (await pauses()).length === 0);
  await dropAll();
}, 60_000);
