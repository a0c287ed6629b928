/**
 * The clients of the busy organisation, in a process of their own, so that what they do delays no measurement of the
 * other organisation. The first message tells the load; any later one ends it.
 */

import { readLines, startImport } from '../support/imports.ts';
import { largePlan } from '../support/large-plans.ts';
import type { BusyOrder, BusyReport } from './busy-protocol.ts';

/** Sets of ids that the replaced plan has in turn: all but one of them are leaving. */
const generations = 4;
const maxReplacementsInFlight = 3;
/** A refused client asks again after this time at the earliest. */
const pauseMs = 250;

const stopping = new AbortController();
const refused: Record<string, number> = {};
const replacedMs: number[] = [];
let exported = 0;
let exportedBytes = 0;

const tell = (report: BusyReport) => process.send?.(report);

async function importPlans(order: BusyOrder): Promise<void> {
  const { api, token, org, prefix, plans, services, planBytes } = order;
  const beganMs = performance.now();
  let bytes = 0;
  async function* lines() {
    for (let i = 0; i < plans; i++) {
      const line = `${JSON.stringify(largePlan({ objectId: `${prefix}-${i}`, org, services, bytes: planBytes }))}\n`;
      bytes += Buffer.byteLength(line);
      yield line;
    }
  }
  const response = await startImport(`${api}/v1/imports`, token, lines());
  for await (const line of readLines(response)) {
    if (!line.includes('"outcome":"created"')) throw new Error(`an import was answered ${line}`);
  }
  tell({ event: 'imported', tookMs: performance.now() - beganMs, bytes });
}

async function replace({ api, token, org, prefix, replacedServices, replacementsPerS }: BusyOrder) {
  const objectId = `${prefix}-replaced`;
  const bodies = Array.from({ length: generations }, (_, generation) =>
    JSON.stringify(largePlan({ objectId, org, services: replacedServices, generation })),
  );
  const put = async (body: string, condition: Readonly<Record<string, string>>) => {
    const beganMs = performance.now();
    const response = await fetch(`${api}/v1/plans/${objectId}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...condition },
      body,
    });
    await response.arrayBuffer();
    if (response.ok) replacedMs.push(performance.now() - beganMs);
    else note(`replace ${response.status}`);
  };
  await put(bodies[0] ?? '', { 'if-none-match': '*' });
  const inFlight = new Set<Promise<void>>();
  for (let turn = 1; !stopping.signal.aborted; turn++) {
    const dueMs = performance.now() + 1_000 / replacementsPerS;
    while (inFlight.size >= maxReplacementsInFlight) await Promise.race(inFlight);
    const one = put(bodies[turn % generations] ?? '', { 'if-match': '*' })
      .catch(() => note('replace without an answer'))
      .finally(() => inFlight.delete(one));
    inFlight.add(one);
    await Bun.sleep(dueMs - performance.now());
  }
  await Promise.all(inFlight);
}

async function exportAgain({ api, token }: BusyOrder): Promise<void> {
  while (!stopping.signal.aborted) {
    try {
      const headers = { authorization: `Bearer ${token}` };
      const response = await fetch(`${api}/v1/exports`, { headers, signal: stopping.signal });
      if (!response.ok) note(`export ${response.status}`);
      for await (const chunk of response.body ?? []) if (response.ok) exportedBytes += chunk.byteLength;
      if (response.ok) {
        exported += 1;
        continue;
      }
    } catch {
      if (stopping.signal.aborted) return;
      note('export broken off');
    }
    await Bun.sleep(pauseMs);
  }
}

function note(what: string): void {
  refused[what] = (refused[what] ?? 0) + 1;
}

process.on('message', async (order: BusyOrder | 'stop') => {
  if (order === 'stop') return stopping.abort();
  try {
    await Promise.all([
      importPlans(order),
      replace(order),
      ...Array.from({ length: order.exports }, () => exportAgain(order)),
    ]);
    tell({ event: 'stopped', replacedMs, exported, exportedBytes, refused });
  } catch (error) {
    tell({ event: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
});
