import { Elysia } from 'elysia';
import { methods, requestHeaders, responseHeaders } from './generated/headers.ts';

/** Headers that the protocol layer reads, next to those that the contract declares. */
const ownRequestHeaders = ['authorization', 'content-type', 'traceparent'];

/** The longest time that every browser keeps a preflight for (Fetch §4.9). */
const maxAgeS = 7_200;

/**
 * Lets pages of other origins use the API (CORS, Fetch §3.2): only those listed, and without credentials, because
 * tokens come in a header. Other pages get the same answers without the headers, which their browser then keeps from
 * them. A preflight names what the contract has, whatever the path: a method that a path does not have is its 405 then.
 *
 * @param origins as browsers write them, such as `https://app.example`
 */
export function cors(origins: readonly string[]) {
  const allowed = new Set(origins);
  const preflight = {
    'access-control-allow-methods': methods.join(', '),
    'access-control-allow-headers': [...new Set([...ownRequestHeaders, ...requestHeaders])].join(', '),
    'access-control-max-age': String(maxAgeS),
  };
  const exposed = ['allow', ...responseHeaders].join(', ');
  return new Elysia().onRequest(({ request, set }) => {
    const { headers, method } = request;
    // Also where it is not allowed: a cache must not give the one answer to the other origin.
    set.headers.vary = 'Origin';
    const origin = headers.get('origin');
    if (origin === null || !allowed.has(origin)) return;
    set.headers['access-control-allow-origin'] = origin;
    if (method === 'OPTIONS' && headers.has('access-control-request-method'))
      Object.assign(set.headers, preflight);
    else set.headers['access-control-expose-headers'] = exposed;
  });
}
