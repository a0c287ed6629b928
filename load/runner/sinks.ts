import { build, type Histogram } from 'hdr-histogram-js';

/** Collects the values of a metric; `values` has the members that k6's summary has for the type. */
export interface Sink {
  add(value: number): void;
  values(elapsedMs: number): Record<string, number>;
}

export type MetricType = 'counter' | 'gauge' | 'rate' | 'trend';

export function createSink(type: MetricType): Sink {
  switch (type) {
    case 'counter':
      return new Counter();
    case 'gauge':
      return new Gauge();
    case 'rate':
      return new Rate();
    case 'trend':
      return new Trend();
  }
}

class Counter implements Sink {
  #count = 0;
  add(value: number): void {
    this.#count += value;
  }
  values(elapsedMs: number): Record<string, number> {
    return { count: this.#count, rate: elapsedMs === 0 ? 0 : (this.#count * 1_000) / elapsedMs };
  }
}

class Gauge implements Sink {
  #value = 0;
  #min = Number.POSITIVE_INFINITY;
  #max = Number.NEGATIVE_INFINITY;
  add(value: number): void {
    this.#value = value;
    this.#min = Math.min(this.#min, value);
    this.#max = Math.max(this.#max, value);
  }
  values(): Record<string, number> {
    return { value: this.#value, min: this.#min, max: this.#max };
  }
}

class Rate implements Sink {
  #passes = 0;
  #fails = 0;
  add(value: number): void {
    if (value === 0) this.#fails += 1;
    else this.#passes += 1;
  }
  values(): Record<string, number> {
    const all = this.#passes + this.#fails;
    return { rate: all === 0 ? 0 : this.#passes / all, passes: this.#passes, fails: this.#fails };
  }
}

/** A histogram counts microseconds: a trend's values are milliseconds. */
const perMs = 1_000;
/** An hour; what is longer counts as that. */
const maxMs = 3_600_000;

/** Keeps three significant digits of every value, in a histogram of bounded size. */
class Trend implements Sink {
  readonly #histogram: Histogram = build({
    lowestDiscernibleValue: 1,
    highestTrackableValue: maxMs * perMs,
    numberOfSignificantValueDigits: 3,
    useWebAssembly: false,
  });
  #sum = 0;
  add(value: number): void {
    this.#sum += value;
    this.#histogram.recordValue(Math.round(Math.min(Math.max(value, 0), maxMs) * perMs));
  }
  values(): Record<string, number> {
    const { totalCount: count } = this.#histogram;
    if (count === 0) return { count: 0, avg: 0, min: 0, med: 0, max: 0, ...this.#percentiles() };
    return {
      count,
      avg: this.#sum / count,
      min: this.#histogram.minNonZeroValue / perMs,
      med: this.#histogram.getValueAtPercentile(50) / perMs,
      max: this.#histogram.maxValue / perMs,
      ...this.#percentiles(),
    };
  }
  #percentiles(): Record<string, number> {
    const percents = [90, 95, 99, 99.9];
    return Object.fromEntries(
      percents.map((percent) => [`p(${percent})`, this.#histogram.getValueAtPercentile(percent) / perMs]),
    );
  }
}
