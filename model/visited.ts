const firstSlots = 1 << 16;
const statesAChunk = 1 << 16;

/**
 * Every state seen, its bytes once, in the order of discovery, with the state that it was reached from. Being an
 * exact set, it never takes two states for the same.
 */
export class Visited {
  readonly #size: number;
  readonly #chunks: Uint8Array[] = [];
  #parents = new Int32Array(firstSlots);
  #hashes = new Int32Array(firstSlots);
  /** Open addressing: position of a state plus one; 0 is free. */
  #slots = new Int32Array(firstSlots);
  count = 0;

  /** `size`: bytes of a state. */
  constructor(size: number) {
    this.#size = size;
  }

  /** Adds a state. Returns its position, or -1 if it was there already. `parent`: -1 for the first state. */
  add(bytes: Uint8Array, parent: number): number {
    const hash = computeHash(bytes);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let entry = this.#slots[slot] ?? 0; entry !== 0; entry = this.#slots[slot] ?? 0) {
      if (this.#hashes[entry - 1] === hash && this.#isAt(entry - 1, bytes)) return -1;
      slot = (slot + 1) & mask;
    }
    const position = this.count++;
    if (position >= this.#parents.length) this.#growStates();
    if (position % statesAChunk === 0) this.#chunks.push(new Uint8Array(statesAChunk * this.#size));
    this.findChunk(position).set(bytes, this.findOffset(position));
    this.#parents[position] = parent;
    this.#hashes[position] = hash;
    this.#slots[slot] = position + 1;
    if (this.count * 2 > this.#slots.length) this.#growSlots();
    return position;
  }

  /** The bytes that hold a state, from `findOffset` on. */
  findChunk(position: number): Uint8Array {
    const chunk = this.#chunks[Math.floor(position / statesAChunk)];
    if (chunk === undefined) throw new RangeError(`no state ${position}`);
    return chunk;
  }

  findOffset(position: number): number {
    return (position % statesAChunk) * this.#size;
  }

  /** A copy of a state's bytes. */
  countBytes(position: number): Uint8Array {
    return this.findChunk(position).slice(this.findOffset(position), this.findOffset(position) + this.#size);
  }

  /** Positions from the first state to this one. */
  pathTo(position: number): number[] {
    const path: number[] = [];
    for (let here = position; here >= 0; here = this.#parents[here] ?? -1) path.push(here);
    return path.reverse();
  }

  #isAt(position: number, bytes: Uint8Array): boolean {
    const chunk = this.findChunk(position);
    const from = this.findOffset(position);
    for (let i = 0; i < bytes.length; i++) if (chunk[from + i] !== bytes[i]) return false;
    return true;
  }

  #growStates(): void {
    this.#parents = doubled(this.#parents);
    this.#hashes = doubled(this.#hashes);
  }

  #growSlots(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let position = 0; position < this.count; position++) {
      let slot = (this.#hashes[position] ?? 0) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = position + 1;
    }
  }
}

function doubled(values: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(values.length * 2);
  more.set(values);
  return more;
}

/** FNV-1a, then mixed, since the table looks at the low bits. */
function computeHash(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < bytes.length; i++) hash = Math.imul(hash ^ (bytes[i] ?? 0), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 12);
}
