import type { Authenticate, Principal } from '../auth/principal.ts';
import { negotiate } from './accept.ts';
import { mediaTypeOf, parseJson, readBytes } from './body.ts';
import { AnyRequest, type Endpoint } from './endpoint.ts';
import type { Exchange } from './exchange.ts';
import type { RequestBody } from './operation.ts';
import { readParameters } from './parameters.ts';
import { type AnyAnswer, Refusal } from './refusal.ts';
import { principalOf } from './security.ts';

/** What the steps of a request need beside the request. */
export interface OperateOptions {
  readonly authenticate: Authenticate;
  /** Names the protected space in challenges (RFC 9110 §11.5). */
  readonly realm: string;
  readonly limits: {
    /** Longest request body, in bytes. */
    readonly bodyBytes: number;
  };
}

/**
 * Takes one request to its handler: authentication, authorisation, `Accept`, media type, parameters, size and syntax
 * of the body, its schema. Answers without a promise where no step needs to wait.
 *
 * @param path the decoded parameters of the path
 * @param query the raw query without its question mark
 * @throws {Refusal} where the first of these steps refuses; and whatever `authenticate` and the handler throw
 */
export function operate(
  endpoint: Endpoint,
  exchange: Exchange,
  path: Readonly<Record<string, string>>,
  query: string,
  { authenticate, realm, limits }: OperateOptions,
): AnyAnswer | Promise<AnyAnswer> {
  const { scopes } = endpoint.operation;
  const proceed = (principal: Principal | undefined) =>
    handle(endpoint, exchange, path, query, principal, limits.bodyBytes);
  if (scopes === undefined) return proceed(undefined);
  const found = authenticate(exchange.request.headers.get('authorization'));
  return found instanceof Promise
    ? found.then((settled) => proceed(principalOf(settled, scopes, realm)))
    : proceed(principalOf(found, scopes, realm));
}

/** The steps after the caller is known. */
function handle(
  { operation, handler, produces }: Endpoint,
  exchange: Exchange,
  path: Readonly<Record<string, string>>,
  query: string,
  principal: Principal | undefined,
  bodyBytes: number,
): AnyAnswer | Promise<AnyAnswer> {
  const { headers } = exchange.request;
  const { body } = operation;
  const accept = produces.length > 0 ? negotiate(headers.get('accept'), produces) : undefined;
  if (produces.length > 0 && accept === undefined) {
    throw new Refusal('not-acceptable', { detail: `Accept one of ${produces.join(', ')}.` });
  }
  const takesBody = body !== undefined && (body.required || hasBody(headers));
  const mediaType = takesBody ? mediaTypeOf(operation, body, headers) : undefined;
  const parameters = readParameters(operation, path, query, headers);
  if (body === undefined || mediaType === undefined) {
    return handler(new AnyRequest(parameters, undefined, accept, principal, exchange));
  }
  const afterBody = async () => {
    const value = await readBody(body, mediaType, exchange.request, bodyBytes);
    return await handler(new AnyRequest(parameters, value, accept, principal, exchange));
  };
  return afterBody();
}

function hasBody(headers: Headers): boolean {
  return (
    headers.has('content-type') ||
    headers.has('transfer-encoding') ||
    Number(headers.get('content-length')) > 0
  );
}

/** The valid value, or the stream of what is not JSON; with its media type, where the operation takes several. */
async function readBody(
  { content }: RequestBody,
  mediaType: string,
  request: Request,
  limitBytes: number,
): Promise<unknown> {
  const check = content[mediaType];
  const value =
    check === undefined
      ? (request.body ?? new Blob().stream())
      : parseJson(await readBytes(request, limitBytes));
  const errors = check?.(value) ?? [];
  if (errors.length > 0) {
    throw new Refusal('invalid-body', { detail: 'Mend the places named in errors.', errors: [...errors] });
  }
  return Object.keys(content).length === 1 ? value : { type: mediaType, value };
}
