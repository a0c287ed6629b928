import { describe, expect, test } from 'bun:test';
import { readTraceId } from '../trace.ts';
import { callersTrace, newTrace } from './trace.ts';

const readTrace = (given: string | null) => callersTrace(given) ?? newTrace();

const id = '4bf92f3577b34da6a3ce929d0e0e4736';
const valid = `00-${id}-00f067aa0ba902b7-01`;

describe('a trace', () => {
  test('is taken over where it is valid, and known by its id', () => {
    expect(readTrace(valid)).toBe(valid);
    expect(readTraceId(valid)).toBe(id);
  });

  test('of a later version is read as far as it is known', () => {
    expect(readTrace(`cc-${id}-00f067aa0ba902b7-01-more`)).toBe(valid);
  });

  test.each([
    null,
    '',
    'nonsense',
    `ff-${id}-00f067aa0ba902b7-01`,
    `${valid}-more`,
    valid.toUpperCase(),
    `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
    `00-${id}-${'0'.repeat(16)}-01`,
  ])('is made where there is none or a broken one: %p', (given) => {
    const made = readTrace(given);
    expect(made).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
    expect(made).not.toContain(id);
  });

  test('is never made twice', () => {
    expect(new Set(Array.from({ length: 5000 }, () => readTrace(null))).size).toBe(5000);
  });
});
