import { createSink, type MetricType, type Sink } from './sinks.ts';
import type { Threshold } from './thresholds.ts';

export type Tags = Readonly<Record<string, string>>;

/** One value of a metric, as k6's JSON output has it. */
export interface Point {
  readonly metric: string;
  readonly timeMs: number;
  readonly value: number;
  readonly tags: Tags;
}

interface Metric {
  readonly type: MetricType;
  readonly sink: Sink;
  /** Those of a threshold's name with tags, `http_req_duration{name:read}`. */
  readonly parts: { readonly name: string; readonly tags: Tags; readonly sink: Sink }[];
}

/** A metric of the summary. */
export interface Summarized {
  readonly type: MetricType;
  readonly contains: 'time' | 'default';
  readonly values: Record<string, number>;
  thresholds?: Record<string, { ok: boolean }>;
}

/** All metrics of a run. */
export class Registry {
  readonly #metrics = new Map<string, Metric>();
  readonly #thresholds: readonly Threshold[];
  readonly #onPoint: (point: Point) => void;

  constructor(thresholds: readonly Threshold[], onPoint: (point: Point) => void) {
    this.#thresholds = thresholds;
    this.#onPoint = onPoint;
  }

  /** Makes the metric, or does nothing when there is one of this name and type. */
  define(name: string, type: MetricType): void {
    const existing = this.#metrics.get(name);
    if (existing?.type === type) return;
    if (existing !== undefined) throw new Error(`The metric ${name} is a ${existing.type}, not a ${type}.`);
    const names = new Map(
      this.#thresholds
        .filter(({ metric, tags }) => metric === name && Object.keys(tags).length > 0)
        .map((threshold) => [threshold.name, threshold.tags]),
    );
    const parts = [...names].map(([part, tags]) => ({ name: part, tags, sink: createSink(type) }));
    this.#metrics.set(name, { type, sink: createSink(type), parts });
  }

  add(name: string, value: number, tags: Tags): void {
    const metric = this.#metrics.get(name);
    if (metric === undefined) throw new Error(`There is no metric ${name}.`);
    metric.sink.add(value);
    for (const part of metric.parts) if (has(tags, part.tags)) part.sink.add(value);
    this.#onPoint({ metric: name, timeMs: Date.now(), value, tags });
  }

  /** Every metric with its thresholds, as they stand after `elapsedMs`. */
  summarize(elapsedMs: number): Record<string, Summarized> {
    const all: Record<string, Summarized> = {};
    for (const [name, { type, sink, parts }] of this.#metrics) {
      for (const one of [{ name, sink }, ...parts]) {
        const contains = type === 'trend' ? 'time' : 'default';
        all[one.name] = { type, contains, values: one.sink.values(elapsedMs) };
      }
    }
    for (const threshold of this.#thresholds) {
      const metric = all[threshold.name];
      if (metric === undefined) throw new Error(`A threshold names ${threshold.name}, which is no metric.`);
      metric.thresholds = { ...metric.thresholds, [threshold.text]: { ok: threshold.isMet(metric.values) } };
    }
    return all;
  }
}

function has(tags: Tags, wanted: Tags): boolean {
  return Object.entries(wanted).every(([name, value]) => tags[name] === value);
}
