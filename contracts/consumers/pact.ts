import { MatchersV3, PactV4 } from '@pact-foundation/pact';

const { fromProviderState, regex } = MatchersV3;

const folder = process.env['PACT_FOLDER'];
if (!folder)
  throw new Error('PACT_FOLDER is not set: `npm run pacts` writes the pacts into contracts/pacts.');
const dir = folder;

/** A value that the provider's state gives; `example` in the consumer's own test. */
export function fromState(name: string, example: string) {
  return fromProviderState(`$\{${name}}`, example);
}

/** A pact of this consumer with Planbase. */
export function makePact(consumer: string): PactV4 {
  return new PactV4({ consumer, provider: 'planbase', dir, logLevel: 'error' });
}

/** Any bearer token; the verification puts a real one in its place. */
export const anyToken = regex('^Bearer .+$', 'Bearer token');

/** An entity tag of the contract. */
export const anyEntityTag = regex('^"[^"]{1,62}"$', '"1"');

/** The entity tag that the plan has in the provider's state. */
export const currentEntityTag = fromState('etag', '"1"');

/** An entity tag that the plan once had. */
export const outdatedEntityTag = fromState('outdatedEtag', '"1"');
