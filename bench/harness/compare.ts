import type { Contender, Prepared } from './bench.ts';
import { cpuUs } from './cpu.ts';
import type { Load } from './processes.ts';

/** One contender's turn. */
export interface Slice {
  readonly cpuUsPerRequest: number;
  readonly requestsPerS: number;
  readonly p50Us: number;
  readonly p99Us: number;
}

export interface Comparison {
  readonly subject: readonly Slice[];
  readonly ceiling: readonly Slice[];
}

export interface Plan {
  /** Turns of each contender. */
  readonly slices: number;
  /** CPU time that a turn should use. The kernel's clock ticks every 10 ms, so 1 s is measured to within 1 %. */
  readonly cpuMsInSlice: number;
  readonly connections: number;
}

const warmUps = 10;
const minRequests = 500;

/**
 * Measures two contenders in alternating turns, so that other load on the machine affects both. The first turns warm
 * up: they let the compiler finish and determine the number of requests in a turn.
 */
export async function compare(
  load: Load,
  { subject, ceiling, awake = false }: Prepared,
  plan: Plan,
  signal: AbortSignal,
): Promise<Comparison> {
  const contenders = [subject, ceiling];
  const requests = new Map<Contender, number>();
  for (const contender of contenders) {
    let count = minRequests;
    for (let turn = 0; turn < warmUps; turn += 1) {
      const { cpuUsPerRequest } = await run(load, contender, count, plan.connections, awake);
      const wanted = (plan.cpuMsInSlice * 1_000) / Math.max(cpuUsPerRequest, 1);
      count = Math.ceil(Math.min(Math.max(wanted, minRequests), count * 20));
    }
    requests.set(contender, count);
  }
  const slices = new Map<Contender, Slice[]>(contenders.map((contender) => [contender, []]));
  for (let turn = 0; turn < plan.slices; turn += 1) {
    signal.throwIfAborted();
    // Alternate the order, so that neither contender always follows the other.
    for (const contender of turn % 2 === 0 ? contenders : contenders.toReversed()) {
      const slice = await run(load, contender, requests.get(contender) ?? 0, plan.connections, awake);
      slices.get(contender)?.push(slice);
    }
  }
  return { subject: slices.get(subject) ?? [], ceiling: slices.get(ceiling) ?? [] };
}

async function run(
  load: Load,
  { serving, request, before }: Contender,
  requests: number,
  connections: number,
  awake: boolean,
): Promise<Slice> {
  await before?.();
  const startedUs = cpuUs(serving.pid);
  const outcome = await load.send({ url: serving.url, request, requests, connections, awake });
  return {
    cpuUsPerRequest: (cpuUs(serving.pid) - startedUs) / outcome.requests,
    requestsPerS: (outcome.requests / outcome.tookMs) * 1_000,
    p50Us: outcome.p50Us,
    p99Us: outcome.p99Us,
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? Number.NaN) + upper) / 2 : upper;
}

/** The distance between the quartiles, as a share of the median. */
export function spread(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? Number.NaN;
  return (at(0.75) - at(0.25)) / median(values);
}
