import { Counter, Family, Histogram, type Labels, type Metric, type Sample } from './instruments.ts';

/** The reading of a gauge: a value, one for each set of labels, or undefined if none is known. */
export type Reading = number | undefined | readonly (readonly [labels: Labels, value: number])[];

/** A gauge that is computed from a shared snapshot. */
export interface SnapshotGauge<Snapshot> {
  readonly name: string;
  readonly help: string;
  of(snapshot: Snapshot): Reading;
}

/** Metrics that are read together. */
interface Group {
  readonly metrics: readonly Metric[];
  /** Returns the samples of each metric, in their order. */
  read(): Promise<readonly (readonly Sample[])[]>;
}

const namePattern = /^[a-z][a-z0-9_]*$/;

/**
 * The metrics of one process, and their text for Prometheus (text format 0.0.4). Instruments are made once, at the
 * start, and kept by their users, so that counting only adds to a number. Gauges are read at every scrape.
 */
export class Metrics {
  readonly #groups: Group[] = [];
  readonly #names = new Set<string>();

  /** @param name must end with `_total` */
  counter(name: string, help: string): Counter {
    return this.#add(name, help, 'counter', new Counter());
  }

  /** Counters distinguished by labels, each made when it is first used. */
  counters<Label extends string>(
    name: string,
    help: string,
    labels: readonly Label[],
  ): Family<Label, Counter> {
    return this.#add(name, help, 'counter', new Family(labels, () => new Counter()));
  }

  /** @param bounds upper bounds of the buckets, ascending; larger values fall into the last one */
  histogram(name: string, help: string, bounds: readonly number[]): Histogram {
    return this.#add(name, help, 'histogram', new Histogram(bounds));
  }

  /** Histograms distinguished by labels, each made when it is first used. */
  histograms<Label extends string>(
    name: string,
    help: string,
    bounds: readonly number[],
    labels: readonly Label[],
  ): Family<Label, Histogram> {
    return this.#add(name, help, 'histogram', new Family(labels, () => new Histogram(bounds)));
  }

  /** A gauge that is read at every scrape. */
  gauge(name: string, help: string, read: () => Reading): void {
    this.#read([{ name, help, type: 'gauge' }], () => Promise.resolve([read()]));
  }

  /** A counter whose value is kept elsewhere, read at every scrape. */
  counted(name: string, help: string, read: () => Reading): void {
    this.#read([{ name, help, type: 'counter' }], () => Promise.resolve([read()]));
  }

  /** Gauges of one instant: `read` is called once a scrape, and if it returns undefined all of them are omitted. */
  snapshot<Snapshot>(
    read: () => Promise<Snapshot | undefined>,
    gauges: readonly SnapshotGauge<Snapshot>[],
  ): void {
    this.#read(
      gauges.map(({ name, help }) => ({ name, help, type: 'gauge' })),
      async () => {
        const snapshot = await read();
        return gauges.map((gauge) => (snapshot === undefined ? undefined : gauge.of(snapshot)));
      },
    );
  }

  /** Returns all metrics as text. Metrics without a sample are listed too, so that all names are visible. */
  async text(): Promise<string> {
    const read = await Promise.all(
      this.#groups.map(async ({ metrics, read }) => {
        const samples = await read();
        return metrics.map((metric, index) => toText(metric, samples[index] ?? []));
      }),
    );
    return read.flat().join('');
  }

  #add<Instrument extends { samples(): Sample[] }>(
    name: string,
    help: string,
    type: Metric['type'],
    instrument: Instrument,
  ): Instrument {
    this.#group([{ name, help, type }], async () => [instrument.samples()]);
    return instrument;
  }

  #read(metrics: readonly Metric[], read: () => Promise<Reading[]>): void {
    this.#group(metrics, async () => (await read()).map(toSamples));
  }

  #group(metrics: readonly Metric[], read: Group['read']): void {
    for (const { name } of metrics) {
      if (!namePattern.test(name) || this.#names.has(name)) throw new Error(`not a new metric: ${name}`);
      this.#names.add(name);
    }
    this.#groups.push({ metrics, read });
  }
}

function toSamples(reading: Reading): Sample[] {
  if (reading === undefined) return [];
  if (typeof reading === 'number') return [{ labels: {}, value: reading }];
  return reading.map(([labels, value]) => ({ labels, value }));
}

function toText({ name, help, type }: Metric, samples: readonly Sample[]): string {
  const lines = samples.map(({ suffix = '', labels, value }) => {
    return `${name}${suffix}${labelsText(labels)} ${numberText(value)}\n`;
  });
  return `# HELP ${name} ${help.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}\n# TYPE ${name} ${type}\n${lines.join('')}`;
}

function labelsText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => {
    return `${name}="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
  });
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

/** Formats numbers as Go reads them: Prometheus has no other words for infinity. */
function numberText(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return '+Inf';
  return value === Number.NEGATIVE_INFINITY ? '-Inf' : `${value}`;
}
