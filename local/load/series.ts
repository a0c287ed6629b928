import { build, type Histogram } from 'hdr-histogram-js';
import type { Point } from './points.ts';

/** The requests of one name, for the report; one value a second, from the first request of the run on. */
export interface Series {
  readonly name: string;
  readonly requests: readonly number[];
  readonly failures: readonly number[];
  /** Milliseconds; null in a second without requests. */
  readonly p50: readonly (number | null)[];
  readonly p99: readonly (number | null)[];
  /** Milliseconds at each of `percentiles`, over the whole run. */
  readonly distribution: readonly number[];
  readonly max: number;
}

export const percentiles = [50, 75, 90, 95, 99, 99.9, 99.99];

/** Latencies are counted in microseconds, at most a minute, with three digits. */
const perMs = 1_000;
const maxUs = 60_000 * perMs;

interface Collected {
  readonly whole: Histogram;
  readonly seconds: { readonly histogram: Histogram; failures: number }[];
}

/** Sorts the requests of a run by name and second. */
export class Collector {
  readonly #names = new Map<string, Collected>();
  #firstMs: number | undefined;

  add({ metric, timeMs, value, tags }: Point): void {
    const isDuration = metric === 'http_req_duration';
    if (!isDuration && !(metric === 'http_req_failed' && value !== 0)) return;
    this.#firstMs ??= timeMs;
    const collected = this.#of(tags['name'] ?? 'other');
    const second = Math.max(0, Math.floor((timeMs - this.#firstMs) / 1_000));
    while (collected.seconds.length <= second) {
      collected.seconds.push({ histogram: newHistogram(), failures: 0 });
    }
    const at = collected.seconds[second];
    if (at === undefined) return;
    if (!isDuration) {
      at.failures += 1;
      return;
    }
    const us = Math.min(Math.round(value * perMs), maxUs);
    collected.whole.recordValue(us);
    at.histogram.recordValue(us);
  }

  series(): Series[] {
    return [...this.#names].map(([name, { whole, seconds }]) => ({
      name,
      requests: seconds.map(({ histogram }) => histogram.totalCount),
      failures: seconds.map(({ failures }) => failures),
      p50: seconds.map(({ histogram }) => at(histogram, 50)),
      p99: seconds.map(({ histogram }) => at(histogram, 99)),
      distribution: percentiles.map((percentile) => at(whole, percentile) ?? 0),
      max: whole.maxValue / perMs,
    }));
  }

  #of(name: string): Collected {
    const existing = this.#names.get(name);
    if (existing !== undefined) return existing;
    const made = { whole: newHistogram(), seconds: [] };
    this.#names.set(name, made);
    return made;
  }
}

function newHistogram(): Histogram {
  return build({
    bitBucketSize: 32,
    lowestDiscernibleValue: 1,
    highestTrackableValue: maxUs,
    numberOfSignificantValueDigits: 2,
    useWebAssembly: false,
  });
}

function at(histogram: Histogram, percentile: number): number | null {
  return histogram.totalCount === 0 ? null : histogram.getValueAtPercentile(percentile) / perMs;
}
