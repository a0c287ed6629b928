import type { Endpoints } from '../endpoints.ts';
import { audited } from './audited.ts';
import type { Client } from './client.ts';
import { readHistory } from './history.ts';
import { compare, withoutLost } from './journal.ts';
import { isBefore, splitByLoss } from './loss.ts';
import type { Organisation } from './organisations.ts';
import { readPipeline } from './pipeline.ts';
import { shortened } from './plans.ts';
import type { Replica } from './replica.ts';
import { differences, readStored, type Stored } from './stored.ts';

const pollMs = 500;

/** The result for all writes of an organisation. Lists have one line of text for each finding. */
export interface OrganisationVerdict {
  readonly org: string;
  readonly acknowledged: number;
  /** Acknowledged writes that were lost when Redis came back empty. */
  readonly lostWithRedis: number;
  /** Revisions of writes whose clients received no answer. */
  readonly unansweredButDone: number;
  readonly lost: readonly string[];
  readonly unexplained: readonly string[];
  readonly replicaDiffers: readonly string[];
  /** Answers that contradict their requests. */
  readonly wrongAnswers: readonly string[];
}

/** The result for everything. */
export interface ChaosReport {
  readonly organisations: readonly OrganisationVerdict[];
  /** Plans in the store that no client has written. */
  readonly strangers: readonly string[];
  /** Revisions in the stream that are missing in the history. */
  readonly unkept: readonly string[];
  readonly documentsWrong: readonly string[];
  readonly orphans: readonly string[];
  readonly deadLetters: number;
  readonly failed: number;
}

/** An organisation with its clients and its replica. */
export interface Group {
  readonly organisation: Organisation;
  readonly token: string;
  readonly clients: readonly Client[];
  /** A copy of the organisation's plans, maintained by export and feed. */
  readonly replica: Replica;
}

/** The input of `judge`, collected when nothing is pending any more. */
export interface Evidence {
  readonly endpoints: Endpoints;
  readonly adminToken: string;
  readonly groups: readonly Group[];
}

/** Compares the journals, the store, the history, the replicas and the index with each other. */
export async function judge({ endpoints, adminToken, groups }: Evidence): Promise<ChaosReport> {
  const stored = await readStored(endpoints.redisUrl);
  const organisations: OrganisationVerdict[] = [];
  for (const group of groups) organisations.push(await judgeOrganisation(endpoints.apiUrl, group, stored));
  const known = new Set(groups.flatMap(({ clients }) => clients.flatMap(({ plans }) => plans)));
  return {
    organisations,
    strangers: [...stored.plans.keys()].filter((plan) => !known.has(plan)),
    ...(await audited(endpoints)),
    ...(await givenUp(endpoints.apiUrl, adminToken)),
  };
}

async function judgeOrganisation(
  api: string,
  { organisation: { org }, token, clients, replica }: Group,
  { plans: all, born }: Stored,
): Promise<OrganisationVerdict> {
  const lost: string[] = [];
  const unexplained: string[] = [];
  const last = new Map<string, string | undefined>();
  const stored = new Map<string, string | undefined>();
  let unansweredButDone = 0;
  for (const { plans, journal } of clients) {
    const writes = Map.groupBy(journal, ({ plan }) => plan);
    for (const plan of plans) {
      const comparison = compare(
        await readHistory(api, token, plan),
        withoutLost(writes.get(plan) ?? [], born),
      );
      lost.push(...comparison.lost);
      unexplained.push(...comparison.unexplained);
      unansweredButDone += comparison.unanswered;
      last.set(plan, comparison.last);
      stored.set(plan, all.get(plan));
    }
  }
  for (const plan of differences(stored, last)) {
    lost.push(
      `${plan} is stored as ${shortened(stored.get(plan))}, and was written last as ${shortened(last.get(plan))}`,
    );
  }
  await replica.finish();
  const replicaDiffers = differences(stored, replica.plans).map(
    (plan) =>
      `${plan} is stored as ${shortened(stored.get(plan))}, and followed as ${shortened(replica.plans.get(plan))}`,
  );
  const acknowledged = clients.flatMap(({ journal }) => journal).filter((write) => write.acknowledged);
  return {
    ...{ org, unansweredButDone, lost, unexplained, replicaDiffers },
    acknowledged: acknowledged.length,
    lostWithRedis: splitByLoss(acknowledged, born).lost.length,
    // Skip answers about a revision that was lost with Redis: they were right at the time.
    wrongAnswers: clients.flatMap((client) =>
      client.wrongAnswers.filter(({ revision }) => !isBefore(revision, born)).map(({ line }) => line),
    ),
  };
}

/** Counts dead letters and failed plans. Waits for queue numbers that are newer than this call. */
async function givenUp(api: string, token: string): Promise<{ deadLetters: number; failed: number }> {
  const first = await readPipeline(api, token);
  for (;;) {
    const { search, history, broker, deadLetters } = await readPipeline(api, token);
    if (broker !== undefined && broker.observedAt > first.observedAt) {
      return { deadLetters: broker.deadLetters + deadLetters.stored, failed: search.failed + history.failed };
    }
    await Bun.sleep(pollMs);
  }
}
