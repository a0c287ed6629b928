import type { Control } from '../control.ts';
import type { Endpoints } from '../endpoints.ts';
import type { Instance } from '../instance.ts';
import type { Say } from '../say.ts';
import { Client } from './client.ts';
import { apis } from './faults.ts';
import { inflictAll } from './inflict.ts';
import type { Network } from './network.ts';
import { outagesOf } from './outages.ts';
import { untilIdle } from './pipeline.ts';
import type { Report } from './print.ts';
import { keepReplica } from './replica.ts';
import type { Planned } from './schedule.ts';
import { judge } from './verdict.ts';

const clientCount = 8;
const everyMs = 400;
/** Far above what the longest backoff of a part and the slowest start of an engine take together. */
const settlesWithinMs = 180_000;

/** What a run works with: an instance that is up, with its roles on the ways of the network. */
export interface RunParts {
  readonly instance: Instance;
  readonly control: Control;
  readonly endpoints: Endpoints;
  readonly network: Network;
  readonly token: string;
  readonly adminToken: string;
  readonly seed: number;
  readonly minutes: number;
  readonly schedule: readonly Planned[];
  readonly say: Say;
}

/**
 * Writes for so many minutes while the schedule is carried out, waits until nothing is pending, and compares. Rejects
 * when a part does not come back, or when the signal is given.
 */
export async function runChaos(parts: RunParts, signal: AbortSignal): Promise<Report> {
  const { endpoints, network, token, adminToken, seed, minutes, schedule, say } = parts;
  const beganMs = performance.now();
  const nowMs = () => performance.now() - beganMs;
  const acknowledgedMs: number[] = [];
  const unanswered = new Map<string, number>();
  const clients = Array.from(
    { length: clientCount },
    (_, number) =>
      new Client({
        number,
        seed,
        apis: apis.map((api) => network.apiUrl(api)),
        token,
        nodes: endpoints.elasticsearchUrls,
        everyMs,
        onAcknowledged: () => acknowledgedMs.push(nowMs()),
        onUnanswered: (reason) => unanswered.set(reason, (unanswered.get(reason) ?? 0) + 1),
      }),
  );
  const replica = keepReplica(endpoints.apiUrl, token);

  const writing = new AbortController();
  const stopWriting = () => writing.abort();
  signal.addEventListener('abort', stopWriting);
  const timer = setTimeout(stopWriting, minutes * 60_000);
  const written = Promise.all(clients.map((client) => client.run(writing.signal)));
  const field = {
    ...parts,
    nowMs,
    onFault: (text: string) => say(`${(nowMs() / 1_000).toFixed(1).padStart(7)} s  ${text}`),
  };
  const faults = await inflictAll(field, schedule, signal).finally(async () => {
    if (signal.aborted) await written;
  });
  await written;
  clearTimeout(timer);
  const overMs = Math.max(minutes * 60_000, ...faults.map(({ untilMs }) => untilMs));
  signal.throwIfAborted();

  say('Waiting until nothing is pending …');
  const idle = await untilIdle(endpoints.apiUrl, adminToken, settlesWithinMs, say, signal);
  const settledMs = idle ? nowMs() - overMs : undefined;
  say('Comparing …');
  const verdict = await judge({ endpoints, token, adminToken, clients, replica });
  return {
    seed,
    minutes,
    clients: clientCount,
    writesPerSecond: (clientCount * 1_000) / everyMs,
    faults,
    outages: outagesOf(acknowledgedMs, faults),
    unanswered,
    settledMs,
    verdict,
    wrongAnswers: clients.flatMap(({ wrongAnswers }) => wrongAnswers),
    lookedFor: clients.reduce((sum, { lookedFor }) => sum + lookedFor, 0),
  };
}
