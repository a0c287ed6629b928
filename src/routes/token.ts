/** Tokens of RFC 9110 §5.6.2 and the white space around them, read character by character: in linear time. */

const isTokenCode = Array.from({ length: 128 }, (_, code) =>
  /[!#$%&'*+.^_`|~0-9A-Za-z-]/.test(String.fromCharCode(code)),
);

/** Returns the end of the token that begins at `from`; `from` itself if there is none. */
export function endOfToken(text: string, from: number): number {
  let at = from;
  while (at < text.length && isTokenCode[text.charCodeAt(at)] === true) at += 1;
  return at;
}

/** Returns the end of the optional white space (RFC 9110 §5.6.3) that begins at `from`. */
export function endOfSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && (text[at] === ' ' || text[at] === '\t')) at += 1;
  return at;
}
