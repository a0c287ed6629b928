import { afterEach, expect, test } from 'bun:test';
import { expectAuditClean } from '../support/audit.ts';
import { untilAtRest } from '../support/pipeline.ts';
import { call, control, elasticsearch } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';
import { deadLetters } from '../support/queues.ts';

const frozenMs = 60_000;
const everyMs = 250;
const nodes = ['es01', 'es02', 'es03'];
const unique = () => crypto.randomUUID().slice(0, 8);
const givenUpBefore = await deadLetters();

async function masterNode(): Promise<string> {
  return (await (await fetch(`${elasticsearch}/_cat/master?h=node`)).text()).trim();
}

/** The part of the instance that is frozen now. */
let frozen: string | undefined;

afterEach(async () => {
  if (frozen !== undefined) await control.kill(frozen, 'SIGCONT');
  frozen = undefined;
});

test.each(['the master', 'another node'])(
  'while %s is frozen for 60 s writes go on, and all of them are searchable in the end',
  async (which) => {
    const master = await masterNode();
    const node = which === 'the master' ? master : (nodes.find((each) => each !== master) ?? '');
    const prefix = unique();
    const plans: string[] = [];
    const writeFor = async (ms: number) => {
      for (const endsMs = Date.now() + ms; Date.now() < endsMs; await Bun.sleep(everyMs)) {
        const plan = planNumber(`${prefix}-${plans.length}`);
        expect((await call('POST', '/v1/plans', { body: plan })).status).toBe(201);
        plans.push(plan.objectId);
      }
    };
    await writeFor(everyMs);
    await untilAtRest(60_000);
    await control.kill(node, 'SIGSTOP');
    frozen = node;
    const frozenAtMs = Date.now();
    await writeFor(frozenMs);
    await control.kill(node, 'SIGCONT');
    frozen = undefined;
    // Give searches time to return to normal.
    await writeFor(5_000);
    await untilAtRest(120_000);
    await expectAuditClean();
    expect(await deadLetters()).toBe(givenUpBefore);

    const ways = (await Promise.all(plans.map(readTimes))).toSorted(
      (a, b) => a.searchableMs - b.searchableMs,
    );
    const gaps = ways.map(({ searchableMs }, i) => ({
      fromMs: searchableMs,
      forMs: (ways[i + 1]?.searchableMs ?? searchableMs) - searchableMs,
    }));
    const maxLength = gaps.reduce((a, b) => (b.forMs > a.forMs ? b : a));
    const slowestMs = Math.max(...ways.map(({ committedMs, searchableMs }) => searchableMs - committedMs));
    const s = (ms: number) => `${(ms / 1_000).toFixed(1)} s`;
    console.log(
      `${which} frozen for ${s(frozenMs)}: ${plans.length} writes, all 201; nothing became searchable ` +
        `for ${s(maxLength.forMs)}, from ${s(maxLength.fromMs - frozenAtMs)} after it froze on; ` +
        `slowest from commit to searchable ${s(slowestMs)}`,
    );
  },
  300_000,
);

async function readTimes(plan: string): Promise<{ committedMs: number; searchableMs: number }> {
  const response = await call('GET', `/v1/plans/${plan}/indexing`);
  // Indexing, by the contract.
  const { timeline } = (await response.json()) as { timeline: Record<string, string> };
  const at = (name: string) => Date.parse(timeline[name] ?? '');
  return { committedMs: at('committed'), searchableMs: at('searchable') };
}
