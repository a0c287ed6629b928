/** A value that knows its size. */
export interface Weighed {
  readonly bytes: number;
}

interface Link<Value> {
  readonly key: string;
  readonly value: Value;
  /** Whether the value was used since it was put in, or since it was spared. */
  isUsed: boolean;
  older: Link<Value> | undefined;
  newer: Link<Value> | undefined;
}

/**
 * Values by key, bounded by bytes: the oldest value that was not used is evicted first. A used value is spared once and
 * becomes the newest (CLOCK, an approximation of LRU).
 *
 * A use only sets a flag. Moving the entry instead, as LRU does, would write six pointers into old objects, each of
 * which the garbage collector must visit again; reads of many plans paid for that.
 *
 * The order is a separate list. A Map has an order, too, but JavaScriptCore leaves a hole for each deleted entry:
 * finding the oldest entry behind thousands of holes took a quarter of the time of a write.
 */
export class Lru<Value extends Weighed> {
  readonly #maxBytes: number;
  readonly #evicted: (key: string, value: Value) => void;
  readonly #links = new Map<string, Link<Value>>();
  #oldest: Link<Value> | undefined;
  #newest: Link<Value> | undefined;
  #bytes = 0;

  /** @param evicted called with each value that is evicted to make room */
  constructor(maxBytes: number, evicted: (key: string, value: Value) => void = () => {}) {
    this.#maxBytes = maxBytes;
    this.#evicted = evicted;
  }

  get size(): number {
    return this.#links.size;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Returns the value without marking it as used. */
  peek(key: string): Value | undefined {
    return this.#links.get(key)?.value;
  }

  /** Returns the value and marks it as used. */
  get(key: string): Value | undefined {
    const link = this.#links.get(key);
    if (link === undefined) return undefined;
    link.isUsed = true;
    return link.value;
  }

  /** Stores a value in place of the one before. Returns whether it fits. */
  set(key: string, value: Value): boolean {
    this.delete(key);
    if (value.bytes > this.#maxBytes) return false;
    const link: Link<Value> = { key, value, isUsed: false, older: undefined, newer: undefined };
    this.#links.set(key, link);
    this.#append(link);
    this.#bytes += value.bytes;
    while (this.#bytes > this.#maxBytes && this.#oldest !== undefined) this.#evict(this.#oldest);
    return true;
  }

  delete(key: string): void {
    const link = this.#links.get(key);
    if (link !== undefined) this.#remove(link);
  }

  clear(): void {
    this.#links.clear();
    this.#oldest = undefined;
    this.#newest = undefined;
    this.#bytes = 0;
  }

  /** Each use of an entry spares it once, so that sparing entries costs no more than using them did. */
  #evict(oldest: Link<Value>): void {
    if (!oldest.isUsed) {
      this.#remove(oldest);
      this.#evicted(oldest.key, oldest.value);
      return;
    }
    oldest.isUsed = false;
    this.#unlink(oldest);
    this.#append(oldest);
  }

  #remove(link: Link<Value>): void {
    this.#links.delete(link.key);
    this.#unlink(link);
    this.#bytes -= link.value.bytes;
  }

  #append(link: Link<Value>): void {
    link.older = this.#newest;
    if (this.#newest === undefined) this.#oldest = link;
    else this.#newest.newer = link;
    this.#newest = link;
  }

  #unlink(link: Link<Value>): void {
    const { older, newer } = link;
    if (older === undefined) this.#oldest = newer;
    else older.newer = newer;
    if (newer === undefined) this.#newest = older;
    else newer.older = older;
    link.older = undefined;
    link.newer = undefined;
  }
}
