import { describe, expect, test } from 'bun:test';
import { milliseconds } from './durations.ts';
import { readScenarios } from './scenarios.ts';
import { createSink } from './sinks.ts';
import { readThresholds } from './thresholds.ts';

function arrivals(config: Record<string, unknown>) {
  const [scenario] = readScenarios({ one: config });
  if (scenario?.kind !== 'arrivals') throw new Error('not a scenario of arrivals');
  return scenario;
}

describe('scenarios', () => {
  test('a constant rate is of its time unit', () => {
    const scenario = arrivals({
      executor: 'constant-arrival-rate',
      rate: 30,
      timeUnit: '1m',
      duration: '2m',
      maxVUs: 5,
    });
    expect(scenario.begunBy(10_000)).toBeCloseTo(5);
    expect(scenario.durationMs).toBe(120_000);
    expect(scenario.maxAtOnce).toBe(5);
  });

  test('a ramp begins as many iterations as the area below its rate', () => {
    const stages = [
      { target: 100, duration: '10s' },
      { target: 100, duration: '5s' },
      { target: 0, duration: '10s' },
    ];
    const scenario = arrivals({ executor: 'ramping-arrival-rate', startRate: 0, stages, preAllocatedVUs: 1 });
    expect(scenario.begunBy(5_000)).toBeCloseTo(125);
    expect(scenario.begunBy(10_000)).toBeCloseTo(500);
    expect(scenario.begunBy(15_000)).toBeCloseTo(1_000);
    expect(scenario.begunBy(25_000)).toBeCloseTo(1_500);
  });

  test('what only k6 knows is refused by name', () => {
    expect(() => readScenarios({ one: { executor: 'externally-controlled' } })).toThrow(
      'externally-controlled',
    );
    expect(() =>
      arrivals({ executor: 'constant-arrival-rate', rate: 1, duration: '1s', gracefulStop: '1s' }),
    ).toThrow('gracefulStop');
    expect(() => readThresholds({ checks: [{ threshold: 'rate==1', abortOnFail: true }] })).toThrow(
      'abortOnFail',
    );
  });

  test('durations are read as k6 writes them', () => {
    expect(milliseconds('1m30s')).toBe(90_000);
    expect(milliseconds('500ms')).toBe(500);
    expect(() => milliseconds('soon')).toThrow('soon');
  });
});

describe('metrics', () => {
  test('a trend has percentiles within three digits', () => {
    const trend = createSink('trend');
    for (let ms = 1; ms <= 1_000; ms += 1) trend.add(ms);
    const values = trend.values(0);
    expect(values['count']).toBe(1_000);
    expect(values['avg']).toBeCloseTo(500.5);
    expect(Math.abs((values['p(99)'] ?? 0) - 990)).toBeLessThan(1);
    expect(Math.abs((values['max'] ?? 0) - 1_000)).toBeLessThan(1);
  });

  test('a rate is the share of values that are not zero', () => {
    const rate = createSink('rate');
    for (const value of [1, 0, 1, 1]) rate.add(value);
    expect(rate.values(0)).toEqual({ rate: 0.75, passes: 3, fails: 1 });
  });

  test('a threshold names a metric, its tags and a condition', () => {
    const [threshold] = readThresholds({ 'http_req_duration{name:read,status:200}': ['p(99.9)<=100'] });
    expect(threshold?.metric).toBe('http_req_duration');
    expect(threshold?.tags).toEqual({ name: 'read', status: '200' });
    expect(threshold?.isMet({ 'p(99.9)': 100 })).toBe(true);
    expect(threshold?.isMet({ 'p(99.9)': 100.1 })).toBe(false);
  });
});
