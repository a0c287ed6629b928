import { describe, expect, test } from 'bun:test';
import { type ConfirmedWrite, compare, type Write, withoutLost } from './journal.ts';

const create: Write = {
  plan: 'p',
  operation: 'create',
  text: '{"planType":"1"}',
  base: undefined,
  once: false,
  unanswered: 0,
  revision: '10',
  acknowledged: true,
};
const patch: Write = { ...create, operation: 'patch', text: '{"planType":"2"}', base: '10', revision: '20' };
const remove: Write = { ...create, operation: 'delete', text: null, base: '20', revision: '30' };
const result: ConfirmedWrite[] = [
  { revision: '10', operation: 'create', text: '{"planType":"1"}' },
  { revision: '20', operation: 'patch', text: '{"planType":"2"}' },
  { revision: '30', operation: 'delete', text: null },
];
const unanswered = (write: Write, times = 1): Write => ({
  ...write,
  revision: undefined,
  acknowledged: false,
  unanswered: times,
});
const clean = { lost: [], unexplained: [] };

test('a history that is what was written has nothing lost and nothing unexplained', () => {
  expect(compare(result, [create, patch, remove])).toEqual({ ...clean, unanswered: 0, last: undefined });
  expect(compare(result.slice(0, 2), [create, patch]).last).toBe('{"planType":"2"}');
});

describe('a write that was promised is lost', () => {
  test('when it is missing', () => {
    expect(compare(result.slice(0, 2), [create, patch, remove]).lost).toHaveLength(1);
  });

  test('when it has another text or operation', () => {
    for (const changed of [{ text: '{}' }, { operation: 'replace' }]) {
      const other = result.map((each) => (each.revision === '20' ? { ...each, ...changed } : each));
      expect(compare(other, [create, patch, remove]).lost).toHaveLength(1);
    }
  });

  test('when what it was made upon is not what was before it', () => {
    expect(compare([result[0], result[2]] as ConfirmedWrite[], [create, remove]).lost).toHaveLength(1);
  });
});

describe('a revision that no answered write explains', () => {
  test('may be a write without an answer, as often as it was sent', () => {
    expect(compare(result, [create, unanswered(patch), remove])).toMatchObject({ ...clean, unanswered: 1 });
    const again: ConfirmedWrite[] = [...result, { ...result[0], revision: '40' } as ConfirmedWrite];
    const sentThrice = { ...create, unanswered: 2 };
    expect(compare(again, [sentThrice, patch, remove])).toMatchObject({ ...clean, unanswered: 1 });
    expect(compare(again, [create, patch, remove]).unexplained).toHaveLength(1);
  });

  test('may not be one more of a write with an idempotency key', () => {
    const again: ConfirmedWrite[] = [...result, { ...result[0], revision: '40' } as ConfirmedWrite];
    const once = { ...create, unanswered: 2, once: true };
    expect(compare(again, [once, patch, remove]).unexplained).toHaveLength(1);
  });

  test('may be a repair that changes nothing', () => {
    const repaired: ConfirmedWrite[] = [
      ...result.slice(0, 2),
      { revision: '25', operation: 'repair', text: '{"planType":"2"}' },
    ];
    expect(compare(repaired, [create, patch])).toMatchObject(clean);
    const changed = repaired.map((each) => (each.operation === 'repair' ? { ...each, text: '{}' } : each));
    expect(compare(changed, [create, patch]).unexplained).toHaveLength(1);
  });

  test('may not be anything else', () => {
    expect(compare(result, [create, patch]).unexplained).toHaveLength(1);
    expect(compare(result, [create, unanswered({ ...patch, base: '11' }), remove]).unexplained).toHaveLength(
      1,
    );
  });
});

test('after Redis came back empty, lost writes must be gone, and later ones there', () => {
  const again = { ...create, revision: '50' };
  const writes = withoutLost([create, patch, again], '40');
  const toldAgain: ConfirmedWrite = { revision: '50', operation: 'create', text: create.text };
  expect(compare([toldAgain], writes)).toMatchObject({ ...clean, unanswered: 0, last: create.text ?? '' });
  expect(compare([], writes).lost).toHaveLength(1);
  expect(compare([...result.slice(0, 2), toldAgain], writes).unexplained).not.toEqual([]);
});
