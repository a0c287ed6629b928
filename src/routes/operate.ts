import type { Authenticate } from '../auth/principal.ts';
import { negotiate } from './accept.ts';
import { mediaTypeOf, parseJson, readBytes } from './body.ts';
import type { Endpoint } from './endpoint.ts';
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
 * of the body, its schema.
 *
 * @param path the decoded parameters of the path
 * @param query the raw query without its question mark
 * @throws {Refusal} where the first of these steps refuses; and whatever `authenticate` and the handler throw
 */
export async function operate(
  { operation, handler, produces }: Endpoint,
  request: Request,
  path: Readonly<Record<string, string>>,
  query: string,
  trace: string,
  options: OperateOptions,
): Promise<AnyAnswer> {
  const { headers } = request;
  const principal =
    operation.scopes === undefined
      ? undefined
      : principalOf(
          await options.authenticate(headers.get('authorization')),
          operation.scopes,
          options.realm,
        );
  const accept = produces.length > 0 ? negotiate(headers.get('accept'), produces) : undefined;
  if (produces.length > 0 && accept === undefined) {
    throw new Refusal('not-acceptable', { detail: `Accept one of ${produces.join(', ')}.` });
  }
  const takesBody = operation.body !== undefined && (operation.body.required || hasBody(headers));
  const mediaType = takesBody ? mediaTypeOf(operation, operation.body, headers) : undefined;
  const { params, query: fields, headers: given } = readParameters(operation, path, query, headers);
  const body =
    operation.body === undefined || mediaType === undefined
      ? undefined
      : await readBody(operation.body, mediaType, request, options.limits.bodyBytes);
  // Not without `await`: it is cheaper than to adopt a promise.
  return await handler({ params, query: fields, headers: given, body, accept, principal, trace });
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
