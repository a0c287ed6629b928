import { Json } from '../answer.ts';
import { createEndpoint, type Endpoint } from '../endpoint.ts';
import type { ProblemCode } from '../generated/problems.ts';
import type { DeclaredAnswer, Operation, Parameter } from '../operation.ts';
import { problemMediaType } from '../respond.ts';
import { isNamed, type Representation, representationHeaders } from './representation.ts';

const headers = representationHeaders.map((name) => ({ name, required: true, check: () => [] }));

const ifNoneMatch: Parameter = {
  in: 'header',
  name: 'if-none-match',
  required: false,
  scalar: 'string',
  list: false,
  fallback: undefined,
  check: () => [],
};

function problemAnswer(code: ProblemCode): DeclaredAnswer {
  const content = { [problemMediaType]: undefined };
  return { mediaType: problemMediaType, headers: [], content, problems: [code] };
}

/**
 * Serves a document to anybody by GET and HEAD. It goes the way of the contract's operations, so methods, `Accept` and
 * the log are as for them.
 *
 * @param path without parameters, in plain characters
 * @param current what the document is at the time of a request
 */
export function documentEndpoint(
  path: string,
  mediaType: string,
  current: () => Promise<Representation>,
): Endpoint {
  const ok: DeclaredAnswer = { mediaType, headers, content: { [mediaType]: undefined }, problems: [] };
  const operation: Operation = {
    operationId: `GET ${path}`,
    method: 'GET',
    path,
    segments: path.slice(1).split('/'),
    scopes: undefined,
    parameters: [ifNoneMatch],
    // The issuer sends people back to the sign-in page with a query that its script reads.
    anyQuery: true,
    body: undefined,
    answers: {
      200: ok,
      304: { mediaType: undefined, headers, content: {}, problems: [] },
      400: problemAnswer('malformed-parameter'),
      406: problemAnswer('not-acceptable'),
    },
  };
  return createEndpoint(operation, async (request) => {
    const { bytes, headers } = await current();
    const given = request.headers[ifNoneMatch.name];
    if (typeof given === 'string' && isNamed(given, headers.etag)) return { status: 304, headers };
    return { status: 200, headers, body: mediaType === 'application/json' ? new Json(bytes) : bytes };
  });
}

/** Leads GET and HEAD of a path to another one of this server. */
export function redirectEndpoint(path: string, location: string): Endpoint {
  const operation: Operation = {
    operationId: `GET ${path}`,
    method: 'GET',
    path,
    segments: path.slice(1).split('/'),
    scopes: undefined,
    parameters: [],
    anyQuery: true,
    body: undefined,
    answers: {
      302: {
        mediaType: undefined,
        headers: [{ name: 'location', required: true, check: () => [] }],
        content: {},
        problems: [],
      },
    },
  };
  return createEndpoint(operation, () => ({ status: 302, headers: { location } }));
}
