import {
  type CopyBudget,
  copy,
  equal,
  isObject,
  type Json,
  JsonLimitError,
  type JsonObject,
  member,
  setMember,
  unlimited,
} from './json.ts';

/** One operation of a JSON patch (RFC 6902 §4) that its schema accepts. */
export interface PatchOperation {
  readonly op: string;
  readonly path: string;
  readonly from?: string;
  readonly value?: unknown;
}

/** Why a patch did not apply: a `test` that failed, or an operation that cannot be done. */
export class PatchError extends Error {
  override readonly name = 'PatchError';
  readonly kind: 'test-failed' | 'not-applicable';
  /** Position of the operation in the patch. */
  readonly index: number;

  constructor(kind: PatchError['kind'], index: number, message: string) {
    super(message);
    this.kind = kind;
    this.index = index;
  }
}

/**
 * Applies a JSON patch (RFC 6902) to `document`, which is changed, and returns the result.
 *
 * @param maxCopied nodes and characters that `copy` may add in total: each copy could double the document otherwise
 * @throws {PatchError} at the first operation that fails; the operations before it have changed `document`
 */
export function jsonPatch(document: Json, operations: readonly PatchOperation[], maxCopied: number): Json {
  const patch = new Patch(document, maxCopied);
  for (const [index, operation] of operations.entries()) patch.apply(operation, index);
  return patch.document;
}

/** The target of a pointer: a member or position that may or may not exist. */
type Place =
  | { readonly in: 'root' }
  | { readonly in: 'object'; readonly object: JsonObject; readonly name: string }
  | { readonly in: 'array'; readonly array: Json[]; readonly at: number };

class Patch {
  document: Json;
  readonly #copyable: CopyBudget;
  #index = 0;

  constructor(document: Json, maxCopied: number) {
    this.document = document;
    this.#copyable = { left: maxCopied };
  }

  apply({ op, path, from = '', value }: PatchOperation, index: number): void {
    this.#index = index;
    // The value comes from JSON.parse.
    const given = value as Json;
    if (op === 'add') this.#add(path, this.#copy(given, unlimited()));
    else if (op === 'replace') this.#replace(path, this.#copy(given, unlimited()));
    else if (op === 'remove') this.#remove(path);
    else if (op === 'copy') this.#add(path, this.#copy(this.#get(from), this.#copyable));
    else if (op === 'move') this.#move(from, path);
    else if (!equal(this.#get(path), given)) this.#fail('test-failed', `the value at '${path}' is another`);
  }

  #move(from: string, path: string): void {
    // RFC 6902 §4.4: nothing can be moved into itself.
    if (path.startsWith(`${from}/`)) this.#fail('not-applicable', `'${from}' cannot be moved into itself`);
    const moved = this.#get(from);
    if (from === path) return;
    this.#remove(from);
    this.#add(path, moved);
  }

  #copy(value: Json, budget: CopyBudget): Json {
    try {
      return copy(value, 0, budget);
    } catch (error) {
      if (!(error instanceof JsonLimitError)) throw error;
      return this.#fail('not-applicable', error.message);
    }
  }

  #add(path: string, value: Json): void {
    const place = this.#place(path);
    if (place.in === 'root') this.document = value;
    else if (place.in === 'object') setMember(place.object, place.name, value);
    else if (place.at > place.array.length) this.#notFound(path);
    else place.array.splice(place.at, 0, value);
  }

  #replace(path: string, value: Json): void {
    this.#get(path);
    const place = this.#place(path);
    if (place.in === 'root') this.document = value;
    else if (place.in === 'object') setMember(place.object, place.name, value);
    else place.array[place.at] = value;
  }

  #remove(path: string): void {
    this.#get(path);
    const place = this.#place(path);
    if (place.in === 'root') this.#fail('not-applicable', 'the whole document cannot be removed');
    else if (place.in === 'object') delete place.object[place.name];
    else place.array.splice(place.at, 1);
  }

  #get(path: string): Json {
    const place = this.#place(path);
    const value =
      place.in === 'root'
        ? this.document
        : place.in === 'object'
          ? member(place.object, place.name)
          : place.array[place.at];
    return value === undefined ? this.#notFound(path) : value;
  }

  #place(path: string): Place {
    const steps = path
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = steps.pop();
    if (last === undefined) return { in: 'root' };
    let value: Json | undefined = this.document;
    for (const step of steps) {
      if (Array.isArray(value)) value = value[this.#position(step, value, path)];
      else value = isObject(value) ? member(value, step) : undefined;
    }
    if (Array.isArray(value)) return { in: 'array', array: value, at: this.#position(last, value, path) };
    return isObject(value) ? { in: 'object', object: value, name: last } : this.#notFound(path);
  }

  /** RFC 6901 §4: digits without leading zeros, or `-` for the position after the last. */
  #position(step: string, array: readonly Json[], path: string): number {
    if (step === '-') return array.length;
    return /^(?:0|[1-9][0-9]{0,8})$/.test(step) ? Number(step) : this.#notFound(path);
  }

  #notFound(path: string): never {
    return this.#fail('not-applicable', `there is nothing at '${path}'`);
  }

  #fail(kind: PatchError['kind'], message: string): never {
    throw new PatchError(kind, this.#index, message);
  }
}
