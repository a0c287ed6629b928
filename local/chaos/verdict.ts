import type { Endpoints } from '../endpoints.ts';
import { audited } from './audited.ts';
import type { Client } from './client.ts';
import { readHistory } from './history.ts';
import { compare } from './journal.ts';
import { readPipeline } from './pipeline.ts';
import type { Replica } from './replica.ts';
import { differences, readStored } from './stored.ts';

const lookEveryMs = 500;

/** What became of all that was written. Lists are for people, a line for each finding. */
export interface Verdict {
  readonly acknowledged: number;
  /** Revisions of writes that nobody was answered. */
  readonly unansweredButDone: number;
  readonly lost: readonly string[];
  readonly unexplained: readonly string[];
  readonly replicaDiffers: readonly string[];
  readonly documentsWrong: readonly string[];
  readonly orphans: readonly string[];
  readonly deadLetters: number;
  readonly failed: number;
}

/** What the verdict is made from, when nothing is pending any more. */
export interface Evidence {
  readonly endpoints: Endpoints;
  readonly token: string;
  readonly adminToken: string;
  readonly clients: readonly Client[];
  readonly replica: Replica;
}

/** Compares the journals, the store, the history, the replica and the index with each other. */
export async function judge({ endpoints, token, adminToken, clients, replica }: Evidence): Promise<Verdict> {
  const { apiUrl, redisUrl } = endpoints;
  const lost: string[] = [];
  const unexplained: string[] = [];
  const last = new Map<string, string | undefined>();
  let unansweredButDone = 0;
  for (const { plans, journal } of clients) {
    const writes = Map.groupBy(journal, ({ plan }) => plan);
    for (const plan of plans) {
      const comparison = compare(await readHistory(apiUrl, token, plan), writes.get(plan) ?? []);
      lost.push(...comparison.lost);
      unexplained.push(...comparison.unexplained);
      unansweredButDone += comparison.unanswered;
      last.set(plan, comparison.last);
    }
  }
  const stored = await readStored(redisUrl);
  for (const plan of differences(stored, last)) {
    lost.push(`${plan} is stored as ${stored.get(plan)}, and was written last as ${last.get(plan)}`);
  }
  await replica.finish();
  const replicaDiffers = differences(stored, replica.plans).map(
    (plan) => `${plan} is stored as ${stored.get(plan)}, and followed as ${replica.plans.get(plan)}`,
  );
  const { unkept, ...index } = await audited(endpoints);
  lost.push(...unkept);
  const { deadLetters, failed } = await givenUp(apiUrl, adminToken);
  return {
    acknowledged: clients
      .flatMap(({ journal }) => journal)
      .reduce((sum, { acknowledged }) => sum + Number(acknowledged), 0),
    unansweredButDone,
    lost,
    unexplained,
    replicaDiffers,
    ...index,
    deadLetters,
    failed,
  };
}

/** What was given up on, the queues' numbers not being older than this call. */
async function givenUp(api: string, token: string): Promise<{ deadLetters: number; failed: number }> {
  const first = await readPipeline(api, token);
  for (;;) {
    const { search, history, broker, deadLetters } = await readPipeline(api, token);
    if (broker !== undefined && broker.observedAt > first.observedAt) {
      return { deadLetters: broker.deadLetters + deadLetters.stored, failed: search.failed + history.failed };
    }
    await Bun.sleep(lookEveryMs);
  }
}
