/** What a client prefers of a write (RFC 7240). */
export interface Preferences {
  /** Milliseconds to wait until the write is searchable; undefined: not at all. */
  readonly waitMs: number | undefined;
  readonly minimal: boolean;
  /** The value of `Preference-Applied`; undefined where nothing was asked for that is honoured. */
  readonly applied: string | undefined;
}

const none: Preferences = { waitMs: undefined, minimal: false, applied: undefined };
const longestWaitS = 30;
const preference = /^([!#$%&'*+.^_`|~0-9a-z-]+)(?:[ \t]*=[ \t]*"?([^";]*?)"?)?[ \t]*(?:;.*)?$/i;

/**
 * Reads `Prefer`. What is not known or not well-formed is ignored, as RFC 7240 §2 wants it; of a preference given
 * twice the first counts. A wait that is too long is cut, and `Preference-Applied` says to what.
 */
export function preferencesOf(header: string | undefined): Preferences {
  if (header === undefined) return none;
  const found = new Map<string, string>();
  for (const text of header.split(',')) {
    const [, name, value = ''] = preference.exec(text.trim()) ?? [];
    if (name !== undefined && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), value);
  }
  const wait = found.get('wait');
  const waitS =
    wait !== undefined && /^[0-9]{1,9}$/.test(wait) ? Math.min(Number(wait), longestWaitS) : undefined;
  const minimal = found.get('return') === 'minimal';
  const applied = [...(waitS === undefined ? [] : [`wait=${waitS}`]), ...(minimal ? ['return=minimal'] : [])];
  return {
    waitMs: waitS === undefined ? undefined : waitS * 1_000,
    minimal,
    applied: applied.length > 0 ? applied.join(', ') : undefined,
  };
}
