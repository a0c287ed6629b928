import { maxJsonDepth } from '../../json-depth.ts';

/** A JSON value as JSON.parse gives it, to be changed in place. */
export type Json = null | boolean | number | string | Json[] | JsonObject;
export type JsonObject = { [name: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The member of that name; undefined where there is none, also for what every object inherits. */
export function member(object: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** Sets a member as data: an assignment to `__proto__` would change what the object inherits from. */
export function setMember(object: JsonObject, name: string, value: Json): void {
  if (name !== '__proto__') object[name] = value;
  else Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
}

/** Equality of JSON values, as RFC 6902 §4.6 has it: members in any order. */
export function equal(a: Json, b: Json): boolean {
  if (Array.isArray(a)) {
    return (
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((item, index) => {
        const other = b[index];
        return other !== undefined && equal(item, other);
      })
    );
  }
  if (!isObject(a)) return a === b;
  if (!isObject(b)) return false;
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => {
      const [one, other] = [member(a, name), member(b, name)];
      return one !== undefined && other !== undefined && equal(one, other);
    })
  );
}

/** A change would nest lists and objects too deeply, or copy too much. */
export class JsonLimitError extends Error {
  override readonly name = 'JsonLimitError';
}

/** Nodes and characters of names and texts that may still be copied. */
export interface CopyBudget {
  left: number;
}

export const unlimited = (): CopyBudget => ({ left: Number.POSITIVE_INFINITY });

/**
 * A copy that shares nothing with the value.
 *
 * @param depth of the place where the copy is to stand: that of the root is 0
 * @throws {JsonLimitError} where the copy would reach deeper than `maxJsonDepth`, or more than `budget`; found out
 * before that much is done
 */
export function copy(value: Json, depth = 0, budget = unlimited()): Json {
  budget.left -= typeof value === 'string' ? value.length + 1 : 1;
  if (budget.left < 0) throw new JsonLimitError('the patch copies too much');
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= maxJsonDepth) throw tooDeep();
  if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1, budget));
  const copied: JsonObject = {};
  for (const name of Object.keys(value)) {
    budget.left -= name.length;
    setMember(copied, name, copy(value[name] as Json, depth + 1, budget));
  }
  return copied;
}

/** The error of a change that would reach deeper than `maxJsonDepth`. */
export function tooDeep(): JsonLimitError {
  return new JsonLimitError(`lists and objects would be nested deeper than ${maxJsonDepth} levels`);
}
