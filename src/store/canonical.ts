/**
 * A JSON value in the one form that all equal values share: the JSON Canonicalization Scheme (RFC 8785). Plans are
 * stored in this form, so that equal bytes mean equal plans. (JavaScript puts members whose names are array indices
 * first; no plan has one.)
 *
 * @param value a result of JSON.parse
 */
export function canonical(value: unknown): string {
  return JSON.stringify(sorted(value));
}

/** The same value with members in order of UTF-16 code units, which is how JSON.stringify then writes them. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  // A value that is neither an array nor null has members.
  const members = value as Readonly<Record<string, unknown>>;
  const copy: Record<string, unknown> = {};
  for (const name of sortedNames(members)) {
    const member = sorted(members[name]);
    if (name === '__proto__') Object.defineProperty(copy, name, { value: member, enumerable: true });
    else copy[name] = member;
  }
  return copy;
}

const fewMembers = 16;

/** Objects of a plan have few members: insertion sort takes half the time of `sort`. */
function sortedNames(members: Readonly<Record<string, unknown>>): string[] {
  const names = Object.keys(members);
  if (names.length > fewMembers) return names.sort();
  for (let index = 1; index < names.length; index += 1) {
    const name = names[index] ?? '';
    let place = index;
    for (; place > 0 && (names[place - 1] ?? '') > name; place -= 1) names[place] = names[place - 1] ?? '';
    names[place] = name;
  }
  return names;
}
