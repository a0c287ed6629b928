/**
 * Percent-decodes (RFC 3986 §2.1); undefined if the result is not UTF-8.
 *
 * U+FFFD counts as invalid: if a client sends a raw byte that is not UTF-8, Bun passes on a percent-encoded U+FFFD, so
 * the two are indistinguishable, and a broken name must not be read as another one.
 */
export function decode(text: string): string | undefined {
  if (!text.includes('%')) return text;
  try {
    const decoded = decodeURIComponent(text);
    return decoded.includes('\uFFFD') ? undefined : decoded;
  } catch {
    return undefined;
  }
}
