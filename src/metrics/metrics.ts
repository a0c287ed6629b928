import { Counter, Family, Histogram, type Labels, type Metric, type Sample } from './instruments.ts';

/** What a gauge answers when it is read: a value, one for each set of labels, or nothing where none is known. */
export type Reading = number | undefined | readonly (readonly [labels: Labels, value: number])[];

/** A gauge that is made of something that was read for several of them. */
export interface SnapshotGauge<Snapshot> {
  readonly name: string;
  readonly help: string;
  of(snapshot: Snapshot): Reading;
}

/** What can be read of several metrics at once. */
interface Group {
  readonly metrics: readonly Metric[];
  /** The samples of each, in their order. */
  read(): Promise<readonly (readonly Sample[])[]>;
}

const namePattern = /^[a-z][a-z0-9_]*$/;

/**
 * The metrics of one process, and their text for Prometheus (text format 0.0.4). What counts is made once, at the
 * start, and kept by who counts: to count is to add to a number. Gauges are read when somebody asks.
 */
export class Metrics {
  readonly #groups: Group[] = [];
  readonly #names = new Set<string>();

  /** @param name ends with `_total` */
  counter(name: string, help: string): Counter {
    return this.#add(name, help, 'counter', new Counter());
  }

  /** Counters told apart by labels, each made when it is first asked for. */
  counters<Label extends string>(
    name: string,
    help: string,
    labels: readonly Label[],
  ): Family<Label, Counter> {
    return this.#add(name, help, 'counter', new Family(labels, () => new Counter()));
  }

  /** @param bounds upper bounds of the buckets, ascending; all else falls into the last one */
  histogram(name: string, help: string, bounds: readonly number[]): Histogram {
    return this.#add(name, help, 'histogram', new Histogram(bounds));
  }

  /** Histograms told apart by labels, each made when it is first asked for. */
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

  /** A counter that something else keeps, read at every scrape. */
  counted(name: string, help: string, read: () => Reading): void {
    this.#read([{ name, help, type: 'counter' }], () => Promise.resolve([read()]));
  }

  /** Gauges of one instant: `read` is asked once a scrape, and where it answers undefined none of them is told. */
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

  /** All metrics as text. Metrics without a sample are told too, so that it can be seen which there are. */
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

/** As Go reads it: Prometheus has no other words for what is infinite. */
function numberText(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return '+Inf';
  return value === Number.NEGATIVE_INFINITY ? '-Inf' : `${value}`;
}
