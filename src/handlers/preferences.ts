/** A client's preferences for a write (RFC 7240). */
export interface Preferences {
  /** Milliseconds to wait until the write is searchable; undefined: not at all. */
  readonly waitMs: number | undefined;
  readonly minimal: boolean;
  /** The value of `Preference-Applied`; undefined if no supported preference was given. */
  readonly applied: string | undefined;
}

const none: Preferences = { waitMs: undefined, minimal: false, applied: undefined };
const maxWaitS = 30;
const token = /^[!#$%&'*+.^_`|~0-9a-z-]+$/;

/**
 * Reads `Prefer`. Unknown and malformed preferences are ignored, as RFC 7240 §2 requires; of a preference given twice
 * the first counts. A wait that is too long is shortened, and `Preference-Applied` reports the result.
 */
export function parsePreferences(header: string | undefined): Preferences {
  if (header === undefined) return none;
  const found = new Map<string, string>();
  for (const text of header.split(',')) {
    const [name, value] = parsePreference(text);
    if (token.test(name) && !value.includes('"') && !found.has(name)) found.set(name, value);
  }
  const wait = found.get('wait');
  const waitS =
    wait !== undefined && /^[0-9]{1,9}$/.test(wait) ? Math.min(Number(wait), maxWaitS) : undefined;
  const minimal = found.get('return') === 'minimal';
  const applied = [...(waitS === undefined ? [] : [`wait=${waitS}`]), ...(minimal ? ['return=minimal'] : [])];
  return {
    waitMs: waitS === undefined ? undefined : waitS * 1_000,
    minimal,
    applied: applied.length > 0 ? applied.join(', ') : undefined,
  };
}

/** Returns name in lower case and value, without quotes; parameters are ignored. */
function parsePreference(text: string): [name: string, value: string] {
  const [preference = ''] = text.split(';', 1);
  const equals = preference.indexOf('=');
  if (equals === -1) return [preference.trim().toLowerCase(), ''];
  const value = preference.slice(equals + 1).trim();
  const from = value.startsWith('"') ? 1 : 0;
  const to = value.length > from && value.endsWith('"') ? -1 : undefined;
  return [preference.slice(0, equals).trim().toLowerCase(), value.slice(from, to)];
}
