import { afterAll, expect, test } from 'bun:test';
import { Follower } from '../../docs/follower.ts';
import { startApi } from '../support/api.ts';
import { importAll, planLine, readLines } from '../support/imports.ts';
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
  for await (const line of readLines(response)) plans.set(JSON.parse(line).objectId, line);
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

test('a follower whose export breaks off continues it after the last mark', async () => {
  const asked: string[] = [];
  // The first two exports end after a mark and half of the next page.
  const cutting = Bun.serve({
    hostname: '127.0.0.1',
    port: 0,
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      const answer = await fetch(`${api.url}${pathname}${search}`, { headers: request.headers });
      if (pathname !== '/v1/exports') return answer;
      asked.push(search);
      const text = await answer.text();
      const endOfMark = text.indexOf('\n', text.indexOf('\n{"token":') + 1);
      return new Response(asked.length > 2 ? text : text.slice(0, endOfMark + 20_000), {
        headers: answer.headers,
      });
    },
  });
  try {
    const follower = new Follower(cutting.url.href, bearer);
    await expect(follower.begin()).rejects.toThrow('the export broke off');
    const changed = JSON.stringify({ ...planNumber('followed-600'), planType: 'changed in between' });
    await write([changed]);
    await expect(follower.begin()).rejects.toThrow('the export broke off');
    await follower.begin();
    await follower.catchUp();
    expect([...follower.plans].toSorted()).toEqual([...(await exported())].toSorted());
    expect(new Set(asked).size).toBe(3);
  } finally {
    await cutting.stop(true);
  }
}, 30_000);
