interface EntityTag {
  readonly weak: boolean;
  readonly opaque: string;
}

/** Returns `"…"` of a revision (RFC 9110 §8.8.3): strong, since the body is the same byte for byte. */
export function entityTag(revision: string): string {
  return `"${revision}"`;
}

/** Returns the revisions that `If-Match` allows; weak tags never match strongly (RFC 9110 §13.1.1). */
export function ifMatch(header: string | undefined): readonly string[] | '*' | undefined {
  const tags = parse(header);
  return tags === '*' || tags === undefined ? tags : tags.filter((tag) => !tag.weak).map((tag) => tag.opaque);
}

/** Returns the revisions that `If-None-Match` forbids, compared weakly (RFC 9110 §13.1.2). */
export function ifNoneMatch(header: string | undefined): readonly string[] | '*' | undefined {
  const tags = parse(header);
  return tags === '*' || tags === undefined ? tags : tags.map((tag) => tag.opaque);
}

/** Evaluates the conditions of a read (RFC 9110 §13.2.2). */
export function evaluate(
  headers: { readonly 'if-match'?: string; readonly 'if-none-match'?: string },
  revision: string,
): 'whole' | 'not-modified' | 'failed' {
  const wanted = ifMatch(headers['if-match']);
  if (wanted !== undefined && wanted !== '*' && !wanted.includes(revision)) return 'failed';
  // Fast path: nearly every client with a copy sends exactly this tag.
  if (headers['if-none-match'] === entityTag(revision)) return 'not-modified';
  const known = ifNoneMatch(headers['if-none-match']);
  return known === '*' || known?.includes(revision) ? 'not-modified' : 'whole';
}

/** The tags of a header that the contract's `EntityTags` has let through. */
function parse(header: string | undefined): readonly EntityTag[] | '*' | undefined {
  if (header === undefined || header === '*') return header;
  return Array.from(header.matchAll(/(W\/)?"([^"]*)"/g), ([, weak, opaque = '']) => ({
    weak: weak !== undefined,
    opaque,
  }));
}
