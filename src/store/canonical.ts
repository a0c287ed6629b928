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
  // What is neither a list nor null has members.
  const members = value as Readonly<Record<string, unknown>>;
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(members).sort()) {
    const member = sorted(members[name]);
    if (name === '__proto__') Object.defineProperty(copy, name, { value: member, enumerable: true });
    else copy[name] = member;
  }
  return copy;
}
