import { milliseconds } from './durations.ts';

/** When the iterations of a scenario begin. */
export type Scenario = Arrivals | SharedIterations;

/** Iterations begin at a rate, whether earlier ones have ended or not: an open model. */
export interface Arrivals {
  readonly kind: 'arrivals';
  readonly name: string;
  readonly durationMs: number;
  /** How many iterations have begun by this time since the beginning. */
  begunBy(elapsedMs: number): number;
  /** At most so many iterations at a time; one that finds no room is dropped, and counted. */
  readonly maxAtOnce: number;
}

/** A number of iterations, so many at a time. */
export interface SharedIterations {
  readonly kind: 'shared';
  readonly name: string;
  readonly iterations: number;
  readonly atOnce: number;
  readonly durationMs: number;
}

type Config = Readonly<Record<string, unknown>>;

/** Reads the scenarios of a script's options. Throws, by name, on what only k6 can do. */
export function readScenarios(scenarios: unknown): Scenario[] {
  if (typeof scenarios !== 'object' || scenarios === null) {
    throw new Error('The options name no scenarios, which this runner needs.');
  }
  return Object.entries(scenarios as Record<string, Config>).map(([name, config]) => {
    const read = readers[String(config['executor'])];
    if (read === undefined) {
      const known = Object.keys(readers).join(', ');
      throw new Error(`This runner does not know the executor ${config['executor']}: it knows ${known}.`);
    }
    return read(name, config);
  });
}

const readers: Readonly<Record<string, (name: string, config: Config) => Scenario>> = {
  'constant-arrival-rate'(name, config) {
    refuseOthers(name, config, ['rate', 'timeUnit', 'duration', 'preAllocatedVUs', 'maxVUs']);
    const perMs = Number(config['rate']) / toUnit(config);
    return {
      kind: 'arrivals',
      name,
      durationMs: readDuration(config['duration']),
      begunBy: (elapsedMs) => elapsedMs * perMs,
      maxAtOnce: findMaxAtOnce(config),
    };
  },
  'ramping-arrival-rate'(name, config) {
    refuseOthers(name, config, ['startRate', 'timeUnit', 'stages', 'preAllocatedVUs', 'maxVUs']);
    const unitMs = toUnit(config);
    let from = Number(config['startRate'] ?? 0) / unitMs;
    const stages = (config['stages'] as readonly Config[]).map((stage) => {
      const to = Number(stage['target']) / unitMs;
      const one = { from, to, durationMs: readDuration(stage['duration']) };
      from = to;
      return one;
    });
    return {
      kind: 'arrivals',
      name,
      durationMs: stages.reduce((sum, { durationMs }) => sum + durationMs, 0),
      begunBy: (elapsedMs) => begunInStages(stages, elapsedMs),
      maxAtOnce: findMaxAtOnce(config),
    };
  },
  'shared-iterations'(name, config) {
    refuseOthers(name, config, ['vus', 'iterations', 'maxDuration']);
    return {
      kind: 'shared',
      name,
      iterations: Number(config['iterations']),
      atOnce: Number(config['vus']),
      durationMs: readDuration(config['maxDuration'] ?? '10m'),
    };
  },
};

interface Stage {
  readonly from: number;
  readonly to: number;
  readonly durationMs: number;
}

/** The area below the rate, which goes up or down evenly in each stage. */
function begunInStages(stages: readonly Stage[], elapsedMs: number): number {
  let begun = 0;
  let leftMs = elapsedMs;
  for (const { from, to, durationMs } of stages) {
    const inStageMs = Math.min(leftMs, durationMs);
    const rateAtEnd = from + ((to - from) * inStageMs) / durationMs;
    begun += ((from + rateAtEnd) / 2) * inStageMs;
    leftMs -= inStageMs;
    if (leftMs <= 0) break;
  }
  return begun;
}

function refuseOthers(name: string, config: Config, known: readonly string[]): void {
  const others = Object.keys(config).filter((key) => key !== 'executor' && !known.includes(key));
  if (others.length > 0)
    throw new Error(`This runner does not know ${others.join(', ')} of scenario ${name}.`);
}

function toUnit(config: Config): number {
  return readDuration(config['timeUnit'] ?? '1s');
}

function readDuration(value: unknown): number {
  if (typeof value === 'string' || typeof value === 'number') return milliseconds(value);
  throw new Error('A scenario has no duration.');
}

function findMaxAtOnce(config: Config): number {
  return Number(config['maxVUs'] ?? config['preAllocatedVUs']);
}
