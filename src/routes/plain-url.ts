/** Letters, digits, hyphen, full stop, underscore and tilde (RFC 3986 §2.3), percent-encoded. */
const plainText = /%(?:2[DE]|3[0-9]|[46][1-9A-F]|[57][0-9A]|5F|7E)/gi;

/** Returns the same URL with plain text written plainly, as routers compare it (RFC 3986 §6.2.2.2). */
export function plainUrl(url: string): string {
  return url.replaceAll(plainText, (encoded) => decodeURIComponent(encoded));
}
