import { createHash } from 'node:crypto';
import type { HeaderValues } from '../answer.ts';

/** A document as it is sent. */
export interface Representation {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The headers except the media type, with which the endpoint was declared. */
  readonly headers: HeaderValues & { readonly etag: string };
}

/** The policy of files that are no pages, and need nothing. */
export const defaultPolicy = "default-src 'none'; frame-ancestors 'none'";

/** Headers of every representation. */
export const representationHeaders = [
  'etag',
  'cache-control',
  'content-security-policy',
  'referrer-policy',
  'x-content-type-options',
];

/**
 * A document with its headers. Its entity tag is strong, and the same for the same content and policy.
 *
 * @param policy the Content-Security-Policy; the default, for files that are no pages, allows nothing
 */
export function represent(content: string | Uint8Array<ArrayBuffer>, policy = defaultPolicy): Representation {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  // Browsers keep the policy that they have when a 304 brings another one, so it is part of what the tag stands for.
  const digest = createHash('sha256').update(policy).update('\n').update(bytes).digest('base64url');
  return {
    bytes,
    headers: {
      etag: `"${digest}"`,
      // The paths stay the same from version to version, so caches must revalidate a stored document.
      'cache-control': 'no-cache',
      'content-security-policy': policy,
      // The page that sign-in comes back to has the code in its address.
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    },
  };
}

/** Whether `If-None-Match` names the tag, compared weakly (RFC 9110 §13.1.2). */
export function isNamed(ifNoneMatch: string, etag: string): boolean {
  // Our tags have no comma, and no tag has a quote inside: equal text between commas is a whole tag.
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return ifNoneMatch.trim() === '*' || tags.includes(etag);
}
