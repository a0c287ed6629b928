// Generated from the contract by openapi-elysia. Change the contract instead.

/** Every method that some operation has, and HEAD with GET. */
export const methods: readonly string[] = ['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT'];

/** Every header that some operation reads. */
export const requestHeaders: readonly string[] = [
  'cache-control',
  'change-token',
  'idempotency-key',
  'if-match',
  'if-none-match',
  'last-event-id',
  'prefer',
];

/** Every header that some answer has. */
export const responseHeaders: readonly string[] = [
  'accept',
  'accept-patch',
  'accept-post',
  'age',
  'cache-control',
  'cache-status',
  'change-token',
  'etag',
  'idempotency-replayed',
  'indexing-state',
  'link',
  'location',
  'preference-applied',
  'retry-after',
  'www-authenticate',
];
