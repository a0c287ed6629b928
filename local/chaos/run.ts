import type { Control } from '../control.ts';
import type { Endpoints } from '../endpoints.ts';
import type { Instance } from '../instance.ts';
import type { Print } from '../print.ts';
import { type Group, judge } from './chaos-report.ts';
import { Client } from './client.ts';
import { apis } from './faults.ts';
import { inflictAll } from './inject-faults.ts';
import type { Network } from './network.ts';
import { organisations } from './organisations.ts';
import { findOutages } from './outages.ts';
import { untilIdle } from './pipeline.ts';
import type { Report } from './print.ts';
import { keepReplica } from './replica.ts';
import type { Planned } from './schedule.ts';
import { untilSearchable } from './searchable.ts';

const everyMs = 400;
/** Far longer than the longest backoff of a part and the slowest start of an engine together. */
const maxIdleWaitMs = 180_000;

/** Dependencies of a run: an instance that is up and whose roles use the proxies of the network. */
export interface RunDeps {
  readonly instance: Instance;
  readonly control: Control;
  readonly endpoints: Endpoints;
  readonly network: Network;
  /** Tokens by organisation. */
  readonly tokens: ReadonlyMap<string, string>;
  readonly adminToken: string;
  readonly seed: number;
  readonly minutes: number;
  readonly schedule: readonly Planned[];
  readonly print: Print;
}

/**
 * Writes for `minutes` while the faults of the schedule are injected, waits until nothing is pending, and compares.
 * Rejects when a part does not recover, or when the signal is aborted.
 */
export async function runChaos(deps: RunDeps, signal: AbortSignal): Promise<Report> {
  const { endpoints, network, tokens, adminToken, seed, minutes, schedule, print } = deps;
  const { apiUrl } = endpoints;
  const beganMs = performance.now();
  const nowMs = () => performance.now() - beganMs;
  const acknowledgedMs: number[] = [];
  const unanswered = new Map<string, number>();
  let number = 0;
  const groups = organisations.map((organisation): Group => {
    const { org, sizes, bytesPerS } = organisation;
    const token = tokens.get(org) ?? '';
    const clients = Array.from(
      { length: organisation.clients },
      () =>
        new Client({
          ...{ number: number++, seed, org, sizes, bytesPerS, token, everyMs },
          apis: apis.map((api) => network.apiUrl(api)),
          nodes: endpoints.elasticsearchUrls,
          onAcknowledged: () => acknowledgedMs.push(nowMs()),
          onUnanswered: (reason) => unanswered.set(reason, (unanswered.get(reason) ?? 0) + 1),
        }),
    );
    return { organisation, token, clients, replica: keepReplica(apiUrl, token) };
  });

  const writing = new AbortController();
  const stopWriting = () => writing.abort();
  signal.addEventListener('abort', stopWriting);
  const timer = setTimeout(stopWriting, minutes * 60_000);
  const endedMs = groups.map(async ({ clients }) => {
    await Promise.all(clients.map((client) => client.run(writing.signal)));
    return nowMs();
  });
  const written = Promise.all(endedMs);
  const field = {
    ...deps,
    nowMs,
    onFault: (text: string) => print(`${(nowMs() / 1_000).toFixed(1).padStart(7)} s  ${text}`),
  };
  const faults = await inflictAll(field, schedule, signal).finally(async () => {
    if (signal.aborted) await written;
  });
  const overMs = Math.max(minutes * 60_000, ...faults.map(({ untilMs }) => untilMs));
  const searchableMs = groups.map(async ({ organisation, token, clients }, i) => {
    const fromMs = Math.max(overMs, (await endedMs[i]) ?? 0);
    const plans = clients.flatMap((client) => client.plans);
    const { searchableWithinMs } = organisation;
    const isThere = await untilSearchable(apiUrl, token, plans, searchableWithinMs, signal);
    return isThere ? nowMs() - fromMs : undefined;
  });
  await written;
  clearTimeout(timer);
  signal.throwIfAborted();

  print('Waiting until nothing is pending …');
  const idle = await untilIdle(apiUrl, adminToken, maxIdleWaitMs, print, signal);
  const idleAfterMs = idle ? nowMs() - overMs : undefined;
  const searchableAfterMs = await Promise.all(searchableMs);
  print('Comparing …');
  const verdict = await judge({ endpoints, adminToken, groups });
  const clients = groups.flatMap((group) => group.clients);
  return {
    seed,
    minutes,
    clients: clients.length,
    writesPerSecond: (clients.length * 1_000) / everyMs,
    faults,
    outages: findOutages(acknowledgedMs, faults),
    unanswered,
    idleAfterMs,
    organisations: groups.map(({ organisation, clients }, i) => ({
      ...{ organisation, searchableAfterMs: searchableAfterMs[i] },
      maxWaitMs: Math.max(...clients.map(({ maxWaitMs }) => maxWaitMs)),
      largestBytes: Math.max(...clients.map(({ largestBytes }) => largestBytes)),
    })),
    verdict,
    verified: clients.reduce((sum, { verified }) => sum + verified, 0),
  };
}
