import type { Tags } from './registry.ts';

/** A threshold of a script's options. */
export interface Threshold {
  /** As written: a metric, or a metric and tags in braces. */
  readonly name: string;
  readonly metric: string;
  readonly tags: Tags;
  /** The condition as written, `p(99)<100`. */
  readonly text: string;
  isMet(values: Readonly<Record<string, number>>): boolean;
}

const compare: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};

/** Reads the thresholds of a script. Throws on what is no threshold, and on what only k6 can do. */
export function readThresholds(thresholds: Readonly<Record<string, unknown>> = {}): Threshold[] {
  return Object.entries(thresholds).flatMap(([name, conditions]) => {
    if (!Array.isArray(conditions)) throw new Error(`The thresholds of ${name} must be a list.`);
    return conditions.map((text) => readThreshold(name, text));
  });
}

function readThreshold(name: string, text: unknown): Threshold {
  const [, metric, list = ''] = /^([a-z_]+)(?:\{(.+)\})?$/.exec(name) ?? [];
  const [, statistic = '', sign = '', limit] =
    /^\s*([a-z]+(?:\([\d.]+\))?)\s*(<=|>=|==|!=|<|>)\s*(\d+(?:\.\d+)?)\s*$/.exec(String(text)) ?? [];
  const holds = compare[sign];
  if (metric === undefined || holds === undefined || typeof text !== 'string') {
    throw new Error(`This runner does not know the threshold ${name}: ${JSON.stringify(text)}.`);
  }
  const tags = Object.fromEntries(
    list
      .split(',')
      .filter((tag) => tag !== '')
      .map((tag) => {
        const [key = '', value = ''] = tag.split(':');
        return [key.trim(), value.trim()];
      }),
  );
  return {
    name,
    metric,
    tags,
    text,
    isMet(values) {
      const value = values[statistic];
      if (value === undefined) throw new Error(`${name} has no ${statistic}.`);
      return holds(value, Number(limit));
    },
  };
}
