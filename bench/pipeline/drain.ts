import type { Search } from '../../src/es/client.ts';
import { cpuUs } from '../harness/cpu.ts';
import { makeBulks, makeScratch, removeScratch, sendBulks } from './bare.ts';
import { documentsOfPlan, freshLines } from './lines.ts';
import { consumers, importPlans, type Stage, untilRelayed, untilSearchable } from './stage.ts';

const plans = 4_000;
/** The default of BATCH_PLANS. */
const batch = 250;
const warmUps = 3;

/** One turn: the same number of documents by the pipeline and by a bare bulk client. */
export interface DrainTurn {
  readonly pipelinePerS: number;
  readonly barePerS: number;
  /** CPU of the consumers divided by that of the Elasticsearch nodes while the pipeline drained. */
  readonly cpuShare: number;
}

/** Measures how fast the pipeline drains a queued backlog, in turns with a bare bulk client. */
export async function measureDrain(
  stage: Stage,
  search: Search,
  turns: number,
  signal: AbortSignal,
): Promise<DrainTurn[]> {
  const scratch = await makeScratch(search, search.names.plans);
  try {
    const measured: DrainTurn[] = [];
    for (let turn = -warmUps; turn < turns; turn++) {
      signal.throwIfAborted();
      const bare = turn % 2 === 0 ? await sendBare(search, scratch) : undefined;
      const pipeline = await drain(stage);
      const barePerS = bare ?? (await sendBare(search, scratch));
      if (turn >= 0) measured.push({ ...pipeline, barePerS });
    }
    return measured;
  } finally {
    await removeScratch(search);
  }
}

async function sendBare(search: Search, scratch: string): Promise<number> {
  const bulks = makeBulks(scratch, freshLines(plans), batch);
  const beganMs = performance.now();
  await sendBulks(search, scratch, bulks, consumers);
  return perS(beganMs);
}

/** Freezes the consumers while the backlog is made, for less than the broker's heartbeat timeout. */
async function drain(stage: Stage): Promise<Omit<DrainTurn, 'barePerS'>> {
  const ours = stage.searchConsumers.map(({ pid }) => pid);
  const cpu = (pids: readonly number[]) => pids.reduce((sum, pid) => sum + cpuUs(pid), 0);
  const tell = (signal: NodeJS.Signals) => {
    for (const pid of ours) process.kill(pid, signal);
  };
  tell('SIGSTOP');
  try {
    await importPlans(stage, freshLines(plans));
    await untilRelayed(stage);
  } finally {
    tell('SIGCONT');
  }
  const theirs = stage.place.elasticsearchPids;
  const [oursUs, theirsUs, beganMs] = [cpu(ours), cpu(theirs), performance.now()];
  await untilSearchable(stage);
  const pipelinePerS = perS(beganMs);
  return { pipelinePerS, cpuShare: (cpu(ours) - oursUs) / (cpu(theirs) - theirsUs) };
}

function perS(beganMs: number): number {
  return (plans * documentsOfPlan * 1_000) / (performance.now() - beganMs);
}
