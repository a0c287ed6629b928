import { expect } from 'bun:test';

/** The metrics that one process exposes to Prometheus. */
export interface Scraped {
  /** Metric → its type, of all that the process has, with a sample or without. */
  readonly types: ReadonlyMap<string, string>;
  /** The sum of a metric's samples that have these labels, or undefined where there is none; of a histogram's name with its suffix. */
  value(name: string, labels?: Readonly<Record<string, string>>): number | undefined;
}

const samplePattern = /^([a-z0-9_]+)(?:\{(.*)\})? (\S+)$/;
const labelPattern = /([a-z_]+)="((?:[^"\\]|\\.)*)"/g;

/** Scrapes a process; every line must be one that Prometheus reads. */
export async function scrape(url: string): Promise<Scraped> {
  const response = await fetch(`${url}/metrics`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain; version=0.0.4']);
  const types = new Map<string, string>();
  const samples: { name: string; labels: Record<string, string>; value: number }[] = [];
  for (const line of (await response.text()).trimEnd().split('\n')) {
    const [, typed, type] = /^# TYPE (\S+) (counter|gauge|histogram)$/.exec(line) ?? [];
    if (typed !== undefined && type !== undefined) types.set(typed, type);
    else if (!/^# HELP \S+ \S/.test(line)) {
      const [, name, labels = '', value] = samplePattern.exec(line) ?? [];
      if (name === undefined || value === undefined) throw new Error(`not a sample: ${line}`);
      const pairs = [...labels.matchAll(labelPattern)].map(([, label = '', text = '']) => [label, text]);
      samples.push({
        name,
        labels: Object.fromEntries(pairs),
        value: Number(value.replace('Inf', 'Infinity')),
      });
    }
  }
  return {
    types,
    value(name, labels = {}) {
      const found = samples.filter(
        (sample) =>
          sample.name === name &&
          Object.entries(labels).every(([label, text]) => sample.labels[label] === text),
      );
      return found.length === 0 ? undefined : found.reduce((sum, { value }) => sum + value, 0);
    },
  };
}
