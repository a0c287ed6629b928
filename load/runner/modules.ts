import { plugin } from 'bun';
import { currentIteration, currentTags } from './context.ts';
import { createHttp } from './http.ts';
import type { Registry, Tags } from './registry.ts';
import type { MetricType } from './sinks.ts';

/**
 * Makes `k6`, `k6/http`, `k6/metrics`, `k6/execution` and `k6/timers` importable: the part of them that the scripts in
 * load/ use. A metric that a script makes while it is loaded is defined as soon as there is a registry.
 */
export function provideModules(): { use(registry: Registry): void } {
  let current: Registry | undefined;
  const defined: [string, MetricType][] = [];
  const registry = (): Registry => {
    if (current === undefined) throw new Error('There are no requests and metrics before setup.');
    return current;
  };

  const metric = (type: MetricType) =>
    class {
      readonly name: string;
      constructor(name: string) {
        this.name = name;
        if (current === undefined) defined.push([name, type]);
        else current.define(name, type);
      }
      add(value: number | boolean, tags: Tags = {}): void {
        registry().add(this.name, Number(value), { ...currentTags(), ...tags });
      }
    };

  const check = <T>(value: T, checks: Readonly<Record<string, (value: T) => unknown>>, tags: Tags = {}) => {
    let all = true;
    for (const [name, holds] of Object.entries(checks)) {
      const passes = Boolean(holds(value));
      all &&= passes;
      registry().add('checks', passes ? 1 : 0, { ...currentTags(), ...tags, check: name });
    }
    return all;
  };

  const scenario = {
    get iterationInTest(): number {
      return iteration().number;
    },
    get name(): string {
      return iteration().scenario;
    },
  };
  const vu = {
    get idInTest(): number {
      return currentIteration()?.vu ?? 0;
    },
  };

  const http = createHttp(registry);
  const modules: Readonly<Record<string, Record<string, unknown>>> = {
    k6: { check },
    'k6/http': { ...http, default: http },
    'k6/metrics': {
      Counter: metric('counter'),
      Gauge: metric('gauge'),
      Rate: metric('rate'),
      Trend: metric('trend'),
    },
    'k6/execution': { scenario, vu, default: { scenario, vu } },
    'k6/timers': { setTimeout, clearTimeout, setInterval, clearInterval },
  };
  plugin({
    name: 'k6',
    setup(build) {
      for (const [name, exports] of Object.entries(modules)) {
        build.module(name, () => ({ exports, loader: 'object' }));
      }
    },
  });
  return {
    use(used) {
      current = used;
      for (const [name, type] of defined) used.define(name, type);
    },
  };
}

function iteration() {
  const found = currentIteration();
  if (found === undefined) throw new Error('There is no scenario in setup and teardown.');
  return found;
}
