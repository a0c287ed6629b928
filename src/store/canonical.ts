/**
 * A JSON value in the one form that all equal values share: the JSON Canonicalization Scheme (RFC 8785). Plans are
 * stored so, for then equal bytes mean that nothing has changed. (JavaScript puts members whose names are array
 * indices first; no plan has one.)
 *
 * @param value what JSON.parse gives
 */
export function canonical(value: unknown): string {
  return JSON.stringify(sorted(value));
}

/** The same value with members in order of UTF-16 code units, which is how JSON.stringify then writes them. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, member]) => [name, sorted(member)]));
}
