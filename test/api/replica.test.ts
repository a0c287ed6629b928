import { afterAll, expect, test } from 'bun:test';
import { Follower } from '../../docs/follower.ts';
import { startApi } from '../support/api.ts';
import { importAll, linesOf, planLine } from '../support/imports.ts';
import { token } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';
import { startRedis } from '../support/redis.ts';

const redis = await startRedis();
const api = await startApi({ REDIS_URL: redis.url });
const bearer = await token();

afterAll(async () => {
  await api.stop();
  await redis.stop();
});

/** All plans as an export has them, by objectId. */
async function exported(): Promise<Map<string, string>> {
  const response = await fetch(`${api.url}/v1/exports`, { headers: { authorization: `Bearer ${bearer}` } });
  const plans = new Map<string, string>();
  for await (const line of linesOf(response)) plans.set(JSON.parse(line).objectId, line);
  return plans;
}

const write = (lines: readonly string[]) =>
  importAll(`${api.url}/v1/imports?existing=replace`, bearer, lines.join('\n'));

test('a follower has every plan byte for byte, whatever is written while it reads', async () => {
  const count = 3_000;
  await write(Array.from({ length: count }, (_, i) => planLine(`followed-${i}`)));

  const follower = new Follower(api.url, bearer);
  const writing = (async () => {
    for (let round = 0; round < 10; round++) {
      const at = round * 50;
      const changed = Array.from({ length: 50 }, (_, i) =>
        JSON.stringify({ ...planNumber(`followed-${at + i}`), planType: `round-${round}` }),
      );
      await write([...changed, planLine(`added-${round}`)]);
      const gone = `${api.url}/v1/plans/${planNumber(`followed-${count - 1 - round}`).objectId}`;
      const headers = { authorization: `Bearer ${bearer}`, 'if-match': '*' };
      expect((await fetch(gone, { method: 'DELETE', headers })).status).toBe(204);
    }
  })();
  await follower.begin();
  await writing;
  await follower.catchUp();

  const stored = await exported();
  expect(stored.size).toBe(count);
  expect([...follower.plans].toSorted()).toEqual([...stored].toSorted());

  await write([planLine('afterwards')]);
  await follower.catchUp();
  expect([...follower.plans].toSorted()).toEqual([...(await exported())].toSorted());
}, 60_000);
