import { endOfSpace, endOfToken } from './token.ts';

/** A media type as a header names it. */
export interface MediaType {
  /** `type/subtype` in lower case. */
  readonly name: string;
  /** The parameter `charset` in lower case; of several the first. */
  readonly charset: string | undefined;
}

/**
 * Reads the value of `Content-Type` (RFC 9110 §8.3.1) in one pass; undefined where it is of another form. Empty
 * parameters are passed over, and quoted values have no escapes, which no parameter that is known needs.
 */
export function parseMediaType(text: string): MediaType | undefined {
  const start = endOfSpace(text, 0);
  const slash = endOfToken(text, start);
  if (slash === start || text[slash] !== '/') return undefined;
  const end = endOfToken(text, slash + 1);
  if (end === slash + 1) return undefined;
  let charset: string | undefined;
  let at = endOfSpace(text, end);
  while (at < text.length) {
    if (text[at] !== ';') return undefined;
    const name = endOfSpace(text, at + 1);
    const equals = endOfToken(text, name);
    if (equals > name) {
      const value = text[equals] === '=' ? endOfValue(text, equals + 1) : undefined;
      if (value === undefined) return undefined;
      if (charset === undefined && text.slice(name, equals).toLowerCase() === 'charset') {
        charset = unquoted(text.slice(equals + 1, value)).toLowerCase();
      }
      at = endOfSpace(text, value);
    } else at = name;
  }
  return { name: text.slice(start, end).toLowerCase(), charset };
}

/** Returns the end of the token or quoted text that begins at `from`; undefined if there is neither. */
function endOfValue(text: string, from: number): number | undefined {
  if (text[from] !== '"') {
    const end = endOfToken(text, from);
    return end > from ? end : undefined;
  }
  const end = text.indexOf('"', from + 1);
  return end === -1 || text.slice(from, end).includes('\\') ? undefined : end + 1;
}

function unquoted(value: string): string {
  return value.startsWith('"') ? value.slice(1, -1) : value;
}
