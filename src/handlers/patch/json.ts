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
  Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
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

/** A copy that shares nothing with the value. */
export function copy(value: Json): Json {
  // What JSON.stringify writes of a JSON value is JSON.
  return JSON.parse(JSON.stringify(value)) as Json;
}
