import { expect, test } from 'bun:test';
import { apis, nodes, roles } from './faults.ts';
import { makeSchedule, touchedBy, withEmptyRedis } from './schedule.ts';

const minuteMs = 60_000;
const seeds = Array.from({ length: 50 }, (_, seed) => seed);

test('the seed alone makes the schedule', () => {
  expect(makeSchedule(7, 3 * minuteMs)).toEqual(makeSchedule(7, 3 * minuteMs));
  expect(makeSchedule(7, 3 * minuteMs)).not.toEqual(makeSchedule(8, 3 * minuteMs));
});

test('three minutes have at least 15 faults, the last of which lasts until the end', () => {
  for (const seed of seeds) {
    const schedule = makeSchedule(seed, 3 * minuteMs);
    expect(schedule.length).toBeGreaterThanOrEqual(15);
    const ends = schedule.map(({ atMs, forMs }) => atMs + forMs);
    expect(Math.max(...ends)).toBe(3 * minuteMs);
    expect(ends.at(-1)).toBe(3 * minuteMs);
  }
});

test('two faults of the same part are never at the same time', () => {
  for (const seed of seeds) {
    const lastUntilMs = new Map<string, number>();
    for (const planned of makeSchedule(seed, 30 * minuteMs)) {
      for (const part of touchedBy(planned)) {
        expect(planned.atMs).toBeGreaterThan(lastUntilMs.get(part) ?? 0);
        lastUntilMs.set(part, planned.atMs + planned.forMs);
      }
    }
  }
});

test('half an hour has every kind of fault, and every part', () => {
  const schedule = makeSchedule(1, 30 * minuteMs);
  const kinds = new Set(schedule.map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual(['cut', 'freeze', 'hang', 'kill', 'mute', 'restart', 'wipe']);
  const parts = new Set(schedule.flatMap(touchedBy));
  for (const part of [...apis, ...roles, ...nodes, 'rabbitmq', 'redis', 'issuer']) {
    expect(parts).toContain(part);
  }
  const atOnce = schedule.map((planned) => planned.parts.filter((part) => part.startsWith('es')).length);
  expect(new Set(atOnce)).toEqual(new Set([0, 1, 2, 3]));
});

test('wipes Redis once, early, in addition to the other faults', () => {
  const schedule = makeSchedule(7, 3 * minuteMs);
  const more = withEmptyRedis(schedule, 3 * minuteMs);
  expect(more.filter(({ kind, parts }) => kind === 'wipe' && parts.includes('redis'))).toEqual([
    { kind: 'wipe', parts: ['redis'], atMs: 45_000, forMs: 1_000 },
  ]);
  expect(more).toHaveLength(schedule.length + 1);
  expect(more.map(({ atMs }) => atMs)).toEqual(more.map(({ atMs }) => atMs).toSorted((a, b) => a - b));
});
