import type { Bounds } from './bounds.ts';
import { renameTokens } from './canonical.ts';
import { type Visitor, visit } from './fields.ts';
import { initialState, type State } from './state.ts';

/** Numbers, and so fields, that a byte can hold. */
const max = 256;

class Reader implements Visitor {
  bytes: Uint8Array = new Uint8Array();
  from = 0;
  top = 0;
  small(): number {
    return this.bytes[this.from++] ?? 0;
  }
  number(): number {
    const value = this.bytes[this.from++] ?? 0;
    if (value > this.top) this.top = value;
    return value;
  }
}

class Counter implements Visitor {
  readonly used = new Uint8Array(max + 1);
  small(value: number): number {
    return value;
  }
  number(value: number): number {
    // R + 1 stays next to R, so R keeps a number of its own even when nothing else uses it.
    this.used[value & ~1] = 1;
    return value;
  }
}

class Writer implements Visitor {
  readonly bytes: Uint8Array;
  readonly renamed = new Uint8Array(max + 1);
  to = 0;
  constructor(size: number) {
    this.bytes = new Uint8Array(size);
  }
  small(value: number): number {
    this.bytes[this.to++] = value;
    return value;
  }
  number(value: number): number {
    const renamed = byteAt(this.renamed, value & ~1) + (value & 1);
    this.bytes[this.to++] = renamed;
    return renamed;
  }
}

const byteAt = (bytes: Uint8Array, position: number): number => bytes[position] ?? 0;

/** Turns states into bytes and back. States that no step can tell apart become the same bytes. */
export class Codec {
  readonly #bounds: Bounds;
  readonly #reader = new Reader();
  readonly #counter = new Counter();
  readonly #writer: Writer;
  /** Bytes of a state. */
  readonly size: number;
  readonly #consumerSize: number;
  readonly #historyConsumerSize: number;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
    this.size = measureSize(bounds, initialState(bounds));
    const sizeWith = (more: Partial<Bounds>) => {
      const larger = { ...bounds, ...more };
      return measureSize(larger, initialState(larger));
    };
    this.#consumerSize = sizeWith({ consumers: bounds.consumers + 1 }) - this.size;
    this.#historyConsumerSize = sizeWith({ historyConsumers: bounds.historyConsumers + 1 }) - this.size;
    this.#writer = new Writer(this.size);
  }

  /** Fetches the state that stands at `from` into `state`. */
  decode(bytes: Uint8Array, from: number, state: State): void {
    const reader = this.#reader;
    reader.bytes = bytes;
    reader.from = from;
    reader.top = 0;
    visit(state, this.#bounds, reader);
    state.top = reader.top;
  }

  /** The state as bytes, its numbers kept, so that people can follow them. Valid until the next call. */
  encodeAsIs(state: State): Uint8Array {
    renameTokens(state, this.#bounds);
    for (let n = 0; n <= max; n++) this.#writer.renamed[n] = n;
    return this.#write(state);
  }

  /** The state as bytes, for comparing and storing; `state` gets the same names. Valid until the next call. */
  encode(state: State): Uint8Array {
    renameTokens(state, this.#bounds);
    const { used } = this.#counter;
    used.fill(0);
    visit(state, this.#bounds, this.#counter);
    let next = 0;
    for (let number = 2; number < max; number += 2) {
      if (used[number] === 1) {
        next += 2;
        this.#writer.renamed[number] = next;
      }
    }
    this.#writer.renamed[0] = 0;
    const bytes = this.#write(state);
    // Consumers are alike, so which one is which does not matter.
    const consumersFrom = this.size - this.#bounds.consumers * this.#consumerSize;
    sortRecords(bytes, consumersFrom, this.size, this.#consumerSize);
    const historyFrom = consumersFrom - this.#bounds.historyConsumers * this.#historyConsumerSize;
    sortRecords(bytes, historyFrom, consumersFrom, this.#historyConsumerSize);
    return bytes;
  }

  #write(state: State): Uint8Array {
    this.#writer.to = 0;
    visit(state, this.#bounds, this.#writer);
    return this.#writer.bytes;
  }
}

function measureSize(bounds: Bounds, state: State): number {
  let size = 0;
  const count = (value: number): number => {
    size++;
    return value;
  };
  visit(state, bounds, { small: count, number: count });
  return size;
}

/** Sorts records of equal size by their bytes; there are few, so by insertion. */
function sortRecords(bytes: Uint8Array, from: number, to: number, size: number): void {
  for (let record = from + size; record < to; record += size) {
    for (let place = record; place > from && isLess(bytes, place, place - size, size); place -= size) {
      for (let i = 0; i < size; i++) {
        const kept = byteAt(bytes, place + i);
        bytes[place + i] = byteAt(bytes, place - size + i);
        bytes[place - size + i] = kept;
      }
    }
  }
}

function isLess(bytes: Uint8Array, one: number, other: number, size: number): boolean {
  for (let i = 0; i < size; i++) {
    const difference = byteAt(bytes, one + i) - byteAt(bytes, other + i);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** A copy that shares nothing. */
export function copyState(codec: Codec, state: State, bounds: Bounds): State {
  const copy = initialState(bounds);
  codec.decode(codec.encodeAsIs(state), 0, copy);
  return copy;
}
