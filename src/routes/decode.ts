/**
 * Percent-decodes (RFC 3986 §2.1); undefined where that gives no UTF-8.
 *
 * U+FFFD counts as none: where a client sends a raw byte that is not UTF-8, Bun hands on a percent-encoded U+FFFD, so
 * the two cannot be told apart, and one broken name must not read as another.
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
