import { Redis } from 'ioredis';
import { create } from '../contenders.ts';
import type { Started } from '../harness/bench.ts';
import { machineCpuUs } from '../harness/cpu.ts';
import { MemoryPeak, residentBytes } from '../harness/memory.ts';
import { cpuUsOfTrees } from '../harness/process-trees.ts';
import { type Load, startLoad } from '../harness/processes.ts';
import {
  type CommandUses,
  type RedisCpu,
  readCommands,
  readRedisCpu,
  usesBetween,
} from '../harness/redis-use.ts';
import { Backlog, type NamedProcess, type WholeSystem } from '../harness/whole-system.ts';

/** Plans that one load creates. */
export const plans = 3_000;
export const connections = 16;
const idleMs = 10_000;
/** Pause before measuring an idle system: Elasticsearch merges and compiles for a while after a load. */
const restMs = 20_000;

/** The system under load, and what measures it. */
export interface MeasuredSystem {
  readonly system: WholeSystem;
  readonly load: Load;
  readonly redis: Redis;
  readonly backlog: Backlog;
  /** The processes whose CPU is measured: the system's, and the load generator. */
  readonly processes: readonly NamedProcess[];
}

/** One load of `plans` creates, from its first request until all of them are projected. */
export interface LoadResult {
  readonly ratePerS: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** From the first request until the last plan is searchable. */
  readonly searchableMs: number;
  /** From the last answer until then. */
  readonly lagMs: number;
  /** From the first request until the history has the last revision. */
  readonly historyMs: number;
  /** How long CPU and commands were counted. */
  readonly countedMs: number;
  /** CPU of each measured process, in their order, and then of the rest of the machine. */
  readonly cpuUs: readonly number[];
  readonly redisCpu: RedisCpu;
  readonly commands: CommandUses;
  /** Resident memory at the end and its peak; only of Planbase's processes, in their order. */
  readonly residentBytes: readonly number[];
  readonly peakBytes: readonly number[];
}

/** Starts the load generator and connects to Redis; `started` stops both. */
export function openSystem(system: WholeSystem, started: Started): MeasuredSystem {
  const load = started.keep(startLoad());
  const redis = new Redis(system.redisUrl);
  started.keep({
    async stop() {
      redis.disconnect();
    },
  });
  return {
    system,
    load,
    redis,
    backlog: started.keep(new Backlog(system.redisUrl)),
    processes: [...system.processes, { name: 'load generator', pid: load.pid, isRole: false }],
  };
}

/** Creates plans, as fast as they are answered or at a rate, and waits until all are projected and quiet again. */
export async function runLoad(
  measured: MeasuredSystem,
  ratePerS: number | undefined,
  signal: AbortSignal,
): Promise<LoadResult> {
  const { system, load, redis, backlog, processes } = measured;
  const pids = processes.map(({ pid }) => pid);
  const rolePids = system.processes.filter(({ isRole }) => isRole).map(({ pid }) => pid);
  const peaks = rolePids.map((pid) => new MemoryPeak(pid));
  try {
    const [commands, redisCpu, cpuUs] = [
      await readCommands(redis),
      await readRedisCpu(redis),
      readCpuUs(pids),
    ];
    const beganMs = performance.now();
    const elapsedMs = () => performance.now() - beganMs;
    const outcome = await load.send({
      url: system.apiUrl,
      request: create(system),
      requests: plans,
      connections,
      awake: false,
      ...(ratePerS !== undefined && { ratePerS }),
    });
    const answeredMs = elapsedMs();
    const searchable = backlog.untilSearchable(signal).then(elapsedMs);
    const history = backlog.untilInHistory(signal).then(elapsedMs);
    const [searchableMs, historyMs] = await Promise.all([searchable, history]);
    await backlog.untilQuiet(signal);
    const cpuUsAfter = readCpuUs(pids);
    const redisCpuAfter = await readRedisCpu(redis);
    return {
      ratePerS: (plans / outcome.tookMs) * 1_000,
      p50Ms: outcome.p50Us / 1_000,
      p99Ms: outcome.p99Us / 1_000,
      searchableMs,
      lagMs: searchableMs - answeredMs,
      historyMs,
      countedMs: elapsedMs(),
      cpuUs: cpuUsAfter.map((us, i) => us - (cpuUs[i] ?? 0)),
      redisCpu: {
        mainThreadUs: redisCpuAfter.mainThreadUs - redisCpu.mainThreadUs,
        allThreadsUs: redisCpuAfter.allThreadsUs - redisCpu.allThreadsUs,
      },
      commands: usesBetween(commands, await readCommands(redis)),
      residentBytes: rolePids.map(residentBytes),
      peakBytes: peaks.map(({ bytes }) => bytes),
    };
  } finally {
    for (const peak of peaks) peak.stop();
  }
}

/** CPU that each process, and the rest of the machine, uses while nothing happens, in microseconds a second. */
export async function measureIdleCpu(
  { processes, backlog }: MeasuredSystem,
  signal: AbortSignal,
): Promise<number[]> {
  await backlog.untilQuiet(signal);
  await Bun.sleep(restMs);
  const pids = processes.map(({ pid }) => pid);
  const [before, beganMs] = [readCpuUs(pids), performance.now()];
  await Bun.sleep(idleMs);
  const seconds = (performance.now() - beganMs) / 1_000;
  return readCpuUs(pids).map((us, i) => (us - (before[i] ?? 0)) / seconds);
}

function readCpuUs(pids: readonly number[]): number[] {
  const trees = cpuUsOfTrees(pids);
  return [...trees, machineCpuUs() - trees.reduce((sum, us) => sum + us, 0)];
}
