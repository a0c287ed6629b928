import { largePlan } from '../../../test/support/large-plans.ts';
import type { FunctionCase, FunctionCases } from '../case.ts';
import { inParts, orgs, type World, type WorldPlan } from '../world.ts';
import { type CommitText, largestPlan, makeDeletion, makeWrite, smallPlan } from '../writes.ts';
import { crowd, leavingAtMost, withOneChanged } from './leaving.ts';

/** The group size of `group-commit.ts`. */
const groupCommits = 16;
const calls = 50;
/** The maximum number of keys of one owner in `commit.lua`. */
const maxIdempotencyKeys = 100_000;

/** Writes of as many new plans as a group has. */
function group(turn: number, write: (objectId: string) => CommitText): string[] {
  return Array.from({ length: groupCommits }, (_, i) => write(`new-${turn}-${i}`)).flat();
}

function small(
  input: string,
  prepare: (world: World) => (turn: number) => string[] | Promise<string[]>,
): FunctionCase {
  return { input: `${groupCommits} plans of 8 objects: ${input}`, calls, parts: groupCommits, prepare };
}

/** Returns plans of the world that no other turn uses. */
function existing({ plans }: World, turn: number): readonly WorldPlan[] {
  return plans.slice(turn * groupCommits, (turn + 1) * groupCommits);
}

/** Fills an owner's idempotency keys up to the maximum. */
async function fillKeys({ redis }: World, owner: string): Promise<void> {
  const expiresAtS = String(Math.floor(Date.now() / 1_000) + 86_400);
  const keys = Array.from({ length: maxIdempotencyKeys }, (_, i) => `key-${i}`);
  for (const some of inParts(keys, 1_000)) {
    await redis.zadd(`{planbase}:idempotency-keys:${owner}`, ...some.flatMap((key) => [expiresAtS, key]));
  }
}

export const commitCases: FunctionCases<'commit' | 'commit_freeing' | 'touch'> = {
  commit: [
    small(
      'create',
      () => (turn) => group(turn, (id) => makeWrite(smallPlan(id, orgs[0]), { operation: 'create' })),
    ),
    small(`create with Idempotency-Key, ${maxIdempotencyKeys} kept`, (world) => async (turn) => {
      if (turn === 0) await fillKeys(world, 'owner');
      return group(turn, (id) => {
        const idempotency = { key: id, fingerprint: id, owner: 'owner' };
        return makeWrite(smallPlan(id, orgs[0]), { operation: 'create', idempotency });
      });
    }),
    small(
      'replace',
      (world) => (turn) =>
        existing(world, turn).flatMap(({ plan, org }) => makeWrite(smallPlan(plan, org, 'changed'))),
    ),
    small(
      'replace, all objects changed',
      (world) => (turn) =>
        existing(world, turn).flatMap(({ plan, org }) =>
          makeWrite({ ...smallPlan(`changed-${plan}`, org), objectId: plan }),
        ),
    ),
    {
      // Each costs 32 KiB: its text, and 300 for each object.
      input: `${groupCommits} plans of 62 objects and 13 KB, as many as a group has: create`,
      parts: groupCommits,
      prepare: () => (turn) =>
        group(turn, (objectId) =>
          makeWrite(largePlan({ objectId, org: orgs[0], services: 20, bytes: 13_000 })),
        ),
    },
    {
      input: 'the largest plan: create',
      prepare: () => (turn) => makeWrite(largestPlan(`largest-${turn}`)),
    },
    {
      input: 'the largest plan: replace, all objects changed',
      async prepare(world) {
        await world.commit([makeWrite(largestPlan('largest'))]);
        return (turn) => makeWrite(largestPlan('largest', { generation: turn + 1 }));
      },
    },
    {
      input: `the largest plan: replace, all objects changed, ${leavingAtMost - 3_000} of before leaving`,
      async prepare(world) {
        await crowd(
          world,
          ['largest-0', 'largest-1', 'largest-2', 'largest-3', 'largest-4'],
          leavingAtMost - 3_000,
        );
        return (turn) => makeWrite(largestPlan(`largest-${turn}`, { generation: 'last' }));
      },
    },
    {
      input: `the largest plan: replace, one object changed, ${leavingAtMost} leaving`,
      async prepare(world) {
        const crowded = await crowd(world, ['largest'], leavingAtMost - 20);
        return (turn) => crowded.flatMap(({ body }) => makeWrite(withOneChanged(body, `other-${turn}`)));
      },
    },
    {
      input: 'the largest plan: replace, no object changed',
      async prepare(world) {
        await world.commit([makeWrite(largestPlan('largest'))]);
        return (turn) => makeWrite(largestPlan('largest', { planType: `turn ${turn}` }));
      },
    },
    {
      input: 'the largest plan: the same again, which changes nothing',
      async prepare(world) {
        await world.commit([makeWrite(largestPlan('largest'))]);
        return () => makeWrite(largestPlan('largest'));
      },
    },
    {
      input: 'the largest plan: refused, other plans have all of its objects',
      async prepare(world) {
        await world.commit([makeWrite(largestPlan('largest'))]);
        return () => {
          const [envelope, ...rest] = makeWrite(largestPlan('largest'));
          return [envelope.replaceAll('"plan":"largest"', '"plan":"another"'), ...rest];
        };
      },
    },
  ],
  commit_freeing: [
    small('delete', (world) => (turn) => existing(world, turn).flatMap(({ plan }) => makeDeletion(plan))),
    {
      input: 'the largest plan: delete',
      async prepare(world) {
        await world.commit([0, 1, 2, 3, 4].map((i) => makeWrite(largestPlan(`largest-${i}`))));
        return (turn) => makeDeletion(`largest-${turn}`);
      },
    },
  ],
  touch: [
    {
      input: `the largest plan, ${leavingAtMost} leaving`,
      async prepare(world) {
        await crowd(world, ['largest'], leavingAtMost);
        return async () => [
          'largest',
          (await world.redis.hget('{planbase}:plan:largest', 'revision')) ?? '',
          '1',
        ];
      },
    },
  ],
};
