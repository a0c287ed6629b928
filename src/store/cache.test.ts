import { describe, expect, test } from 'bun:test';
import fc from 'fast-check';
import { Cache, type Fill } from './cache.ts';
import { entry } from './entry.fixture.ts';
import { countBytes, type StreamEntry } from './stream.ts';

const org = 'a.example';
const roomyBytes = 1_000_000;

/** A cache that follows a stream which is at 10. */
function following(maxBytes = roomyBytes): Cache {
  const cache = new Cache(maxBytes);
  cache.restart({ position: 10, run: [], plans: [], sentMs: 0 });
  return cache;
}

const own = (plan: string, revision: number) => entry(revision, 0, plan);

describe('the tail', () => {
  test('puts in a plan before anybody asks for it, replaces what is older and removes what is deleted', () => {
    const cache = following();
    cache.apply(entry(11, 10, 'p'));
    expect(cache.get('p')).toMatchObject({ body: 'p@11', revision: 11, org });
    cache.apply(entry(12, 11, 'p'));
    expect(cache.get('p')?.revision).toBe(12);
    cache.apply({ ...entry(13, 12, 'p'), body: undefined });
    expect(cache.get('p')).toBeUndefined();
    expect(cache.bytes).toBe(0);
  });

  test('makes fills of the plan void that began before, and of no other', () => {
    const cache = following();
    const late = cache.beginFill('p');
    const other = cache.beginFill('q');
    cache.apply({ ...entry(11, 10, 'p'), body: undefined });
    const next = cache.beginFill('p');
    expect(cache.endFill(late, { body: 'p@9', revision: '9', org })).toBe(false);
    expect(cache.get('p')).toBeUndefined();
    expect(cache.endFill(other, { body: 'q@9', revision: '9', org })).toBe(true);
    expect(cache.endFill(next, { body: 'p@12', revision: '12', org })).toBe(true);
    cache.apply(entry(12, 11, 'r'));
    expect(cache.get('p')?.revision).toBe(12);
  });

  test('is believed for a second after a read was sent', () => {
    const cache = following();
    cache.confirm(5_000);
    expect(cache.fresh(5_999)).toBe(true);
    expect(cache.fresh(6_000)).toBe(false);
    expect(cache.ageMs(7_500)).toBe(2_500);
  });
});

describe('an own commit', () => {
  test('is there at once, and the tail does not bring back what is older', () => {
    const cache = following();
    cache.committed(cache.cacheEpoch, own('p', 12));
    expect(cache.get('p')?.revision).toBe(12);
    cache.apply(entry(11, 10, 'p'));
    expect(cache.get('p')?.revision).toBe(12);
    cache.apply(entry(12, 11, 'p'));
    cache.apply(entry(13, 12, 'p'));
    expect(cache.get('p')?.revision).toBe(13);
  });

  test('that the tail has passed is not put in', () => {
    const cache = following();
    cache.apply(entry(11, 10, 'p'));
    cache.apply({ ...entry(12, 11, 'p'), body: undefined });
    cache.committed(cache.cacheEpoch, own('p', 11));
    expect(cache.get('p')).toBeUndefined();
  });

  test('that deletes means "ask Redis" until the tail has been there', () => {
    const cache = following();
    cache.committed(cache.cacheEpoch, { ...own('p', 12), body: undefined });
    cache.apply(entry(11, 10, 'p'));
    expect(cache.get('p')).toBeUndefined();
    const fill = cache.beginFill('p');
    expect(cache.endFill(fill, { body: 'p@11', revision: '11', org })).toBe(false);
    cache.apply({ ...entry(12, 11, 'p'), body: undefined });
    cache.apply(entry(13, 12, 'p'));
    expect(cache.get('p')?.revision).toBe(13);
  });

  test('that was pushed out is not replaced by what is older', () => {
    const cache = following(countBytes(entry(12, 11, 'p')));
    cache.committed(cache.cacheEpoch, own('p', 12));
    cache.committed(cache.cacheEpoch, own('q', 13));
    expect(cache.get('p')).toBeUndefined();
    cache.apply(entry(11, 10, 'p'));
    expect(cache.get('p')).toBeUndefined();
  });

  test('of an earlier epoch stops the cache until the tail is past it', () => {
    const cache = following();
    const { cacheEpoch } = cache;
    cache.reset();
    cache.restart({ position: 11, run: [], plans: [], sentMs: 0 });
    cache.committed(cacheEpoch, own('p', 12));
    expect(cache.get('p')).toBeUndefined();
    expect(cache.fresh(0)).toBe(false);
    cache.apply(entry(12, 11, 'p'));
    expect(cache.fresh(0)).toBe(true);
    expect(cache.get('p')?.revision).toBe(12);
  });

  test('beyond those that can be remembered stops the cache until the tail is past it', () => {
    const cache = following();
    for (let number = 11; number < 10_011; number++)
      cache.committed(cache.cacheEpoch, own(`p${number}`, number));
    expect(cache.fresh(0)).toBe(true);
    cache.committed(cache.cacheEpoch, own('p', 20_000));
    expect(cache.fresh(0)).toBe(false);
    cache.apply(entry(20_000, 10, 'p'));
    expect(cache.fresh(0)).toBe(true);
  });
});

describe('a new epoch', () => {
  test('forgets everything and makes fills in flight void', () => {
    const cache = following();
    cache.apply(entry(11, 10, 'p'));
    const fill = cache.beginFill('q');
    cache.reset();
    expect(cache.get('p')).toBeUndefined();
    expect(cache.bytes).toBe(0);
    expect(cache.fresh(0)).toBe(false);
    expect(cache.endFill(fill, { body: 'q@9', revision: '9', org })).toBe(false);
    const early = cache.beginFill('q');
    cache.restart({ position: 12, run: [], plans: [entry(12, 11, 'r')], sentMs: 0 });
    expect(cache.endFill(early, { body: 'q@9', revision: '9', org })).toBe(false);
    expect(cache.get('r')?.revision).toBe(12);
    expect(cache.fresh(0)).toBe(true);
  });
});

describe('bytes', () => {
  test('what was used longest ago goes first', () => {
    const cache = following(3 * countBytes(entry(11, 10, 'p')));
    for (const [index, plan] of ['p', 'q', 'r'].entries()) cache.apply(entry(11 + index, 10 + index, plan));
    cache.get('p');
    cache.apply(entry(14, 13, 's'));
    expect(['p', 'q', 'r', 's'].map((plan) => cache.get(plan)?.revision)).toEqual([11, undefined, 13, 14]);
  });

  test('a plan larger than all is not kept, and neither is what it replaces', () => {
    const cache = following(1_000);
    cache.apply(entry(11, 10, 'p'));
    cache.apply(entry(12, 11, 'p', 'x'.repeat(1_000)));
    expect(cache.get('p')).toBeUndefined();
    expect(cache.bytes).toBe(0);
  });

  test('with none there is no cache', () => {
    const cache = following(0);
    cache.apply(entry(11, 10, 'p'));
    expect(cache.get('p')).toBeUndefined();
    expect(cache.fresh(0)).toBe(false);
  });
});

/*
 * For any order of own and other writes, reads of Redis, steps of the tail, resets and rewinds: a fresh cache returns
 * states that were stored, and none older than what the tail has delivered or this process has committed.
 */
type Action =
  | { readonly kind: 'write' | 'own'; readonly plan: number; readonly remove: boolean }
  | { readonly kind: 'tail'; readonly steps: number }
  | { readonly kind: 'ask' | 'use'; readonly plan: number }
  | { readonly kind: 'read' | 'fill' | 'answer'; readonly index: number }
  | { readonly kind: 'lose'; readonly lost: number }
  | { readonly kind: 'restart' };

const plan = fc.nat({ max: 2 });
const index = fc.nat({ max: 1 });
const lose = fc.record({ kind: fc.constant('lose'), lost: fc.nat({ max: 2 }) }) as fc.Arbitrary<Action>;
const action = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('write', 'own'), plan, remove: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('tail'), steps: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('ask', 'ask', 'use'), plan }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('read', 'fill', 'answer'), index }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('restart') }) },
) as fc.Arbitrary<Action>;

class World {
  readonly cache: Cache;
  #log: StreamEntry[] = [];
  #last = 0;
  /** Entries that the tail has brought; undefined from a loss to the restart. */
  #tail: number | undefined = 0;
  /** The log as it was when the end of the stream was read. */
  #recent: readonly StreamEntry[] = [];
  /** The newest revision that was seen of each plan in this epoch. */
  readonly #seen = new Map<string, number>();
  readonly #roomy: boolean;
  readonly #told = new Map<string, number>();
  /** Own commits that Redis has made and whose answers are on the way. */
  #answers: { cacheEpoch: number; entry: StreamEntry }[] = [];
  #fills: { fill: Fill; found?: StreamEntry | undefined; read: boolean }[] = [];

  constructor(maxBytes: number) {
    this.#roomy = maxBytes === roomyBytes;
    this.cache = new Cache(maxBytes);
    this.cache.restart({ position: 0, run: [], plans: [], sentMs: 0 });
  }

  do(action: Action): void {
    switch (action.kind) {
      case 'write':
        this.#write(action.plan, action.remove);
        break;
      case 'own': {
        const { cacheEpoch } = this.cache;
        this.#answers.push({ cacheEpoch, entry: this.#write(action.plan, action.remove) });
        break;
      }
      case 'answer': {
        const [answer] = this.#answers.splice(action.index, 1);
        if (answer === undefined) break;
        const { plan, revision } = answer.entry;
        this.cache.committed(answer.cacheEpoch, answer.entry);
        if (this.#log.includes(answer.entry)) {
          this.#told.set(plan, Math.max(revision, this.#told.get(plan) ?? 0));
        }
        break;
      }
      case 'tail':
        if (this.#tail === undefined) break;
        for (const next of this.#log.slice(this.#tail, this.#tail + action.steps)) {
          this.cache.apply(next);
          this.#tail += 1;
        }
        break;
      case 'ask':
        this.#fills.push({ fill: this.cache.beginFill(`p${action.plan}`), read: false });
        break;
      case 'read': {
        const asked = this.#fills[action.index];
        if (asked === undefined || asked.read) break;
        asked.read = true;
        asked.found = this.#log.findLast(({ plan }) => plan === asked.fill.plan);
        break;
      }
      case 'fill': {
        const asked = this.#fills[action.index];
        if (asked?.read !== true) break;
        this.#fills.splice(action.index, 1);
        const { found } = asked;
        const body = found?.body;
        const kept = body === undefined ? undefined : { body, revision: `${found?.revision}`, org };
        this.cache.endFill(asked.fill, kept);
        break;
      }
      case 'use':
        this.cache.get(`p${action.plan}`);
        break;
      case 'lose':
        this.#lose(action.lost);
        break;
      case 'restart':
        this.#restart();
    }
  }

  /** The store may have lost its last writes; their acknowledgements do not count any more. */
  #lose(lost: number): void {
    this.#log = this.#log.slice(0, this.#log.length - lost);
    const head = this.#log.at(-1)?.revision ?? 0;
    for (const [plan, revision] of this.#told) if (revision > head) this.#told.delete(plan);
    this.#seen.clear();
    this.cache.reset();
    this.#tail = undefined;
    this.#recent = this.#log.slice();
  }

  /** The tail delivers the writes since the end of the stream was read. */
  #restart(): void {
    if (this.#tail !== undefined) return;
    const plans = [...new Map(this.#recent.map((each) => [each.plan, each])).values()];
    this.cache.restart({
      position: this.#recent.at(-1)?.revision ?? 0,
      run: [],
      plans: plans.sort((a, b) => a.revision - b.revision),
      sentMs: 0,
    });
    this.#tail = this.#recent.length;
  }

  #write(number: number, remove: boolean): StreamEntry {
    this.#last += 1;
    const written = entry(this.#last, this.#log.at(-1)?.revision ?? 0, `p${number}`);
    const change = remove ? { ...written, body: undefined } : written;
    this.#log.push(change);
    return change;
  }

  check(): void {
    if (!this.cache.fresh(0)) return;
    for (const plan of ['p0', 'p1', 'p2']) {
      const kept = this.cache.get(plan);
      if (kept === undefined) continue;
      const brought = this.#log.slice(0, this.#tail).findLast((each) => each.plan === plan)?.revision ?? 0;
      const told = this.#told.get(plan) ?? 0;
      const seen = this.#roomy ? (this.#seen.get(plan) ?? 0) : 0;
      expect(kept.revision).toBeGreaterThanOrEqual(Math.max(brought, told, seen));
      this.#seen.set(plan, kept.revision);
      const written = this.#log.find(({ revision }) => revision === kept.revision);
      expect(written).toMatchObject({ plan, body: kept.body });
    }
  }
}

test('in any order of events a fresh cache gives what is true', () => {
  const fixed = { seed: 20_170_212, numRuns: 3_000 };
  const size = countBytes(entry(1, 0, 'p'));
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 40, arbitrary: action }, { weight: 1, arbitrary: lose }), {
        maxLength: 60,
        size: 'max',
      }),
      fc.constantFrom(2.5 * size, roomyBytes),
      (actions, bytes) => {
        const world = new World(bytes);
        for (const each of actions) {
          world.do(each);
          world.check();
          expect(world.cache.bytes).toBeLessThanOrEqual(bytes);
        }
      },
    ),
    fixed,
  );
});
