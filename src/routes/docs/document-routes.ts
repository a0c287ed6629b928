import { Elysia } from 'elysia';
import { Json } from '../answer.ts';
import type { ProblemCode } from '../generated/problems.ts';
import { readHeader } from '../header-limits.ts';
import type { AnyAnswer } from '../http-problem-error.ts';
import type { Answers, DeclaredAnswer } from '../operation.ts';
import { type ProtocolOptions, protocol } from '../protocol.ts';
import { isNamed, type Representation, representationHeaders } from './representation.ts';

/** A document that anybody may read. */
export interface Document {
  /** Without parameters, in plain characters. */
  readonly path: string;
  readonly mediaType: string;
  /** Returns the document as it is at the time of a request. */
  readonly current: () => Promise<Representation>;
}

const allow = 'GET, HEAD, OPTIONS';
const headers = representationHeaders.map((name) => ({ name, required: true, check: () => [] }));
const problemMediaType = 'application/problem+json';

function problemAnswer(code: ProblemCode): DeclaredAnswer {
  const content = { [problemMediaType]: undefined };
  return { mediaType: problemMediaType, headers: [], content, problems: [code] };
}

function makeAnswers({ mediaType }: Document): Answers {
  return {
    200: { mediaType, headers, content: { [mediaType]: undefined }, problems: [] },
    304: { mediaType: undefined, headers, content: {}, problems: [] },
    400: problemAnswer('malformed-parameter'),
    406: problemAnswer('not-acceptable'),
  };
}

/**
 * Routes of documents, next to those of the contract and under the same protocol: methods, `Accept` and the log. Their
 * query is ignored: the issuer sends people back to the sign-in page with one that its script reads.
 */
export function createDocumentRoutes(documents: readonly Document[], options: ProtocolOptions) {
  const routes = new Elysia({ strictPath: true }).use(protocol(options));
  for (const document of documents) {
    const { path, mediaType } = document;
    routes
      .get(
        path,
        async ({ call, set, request }) => call.target.write(call, set, await answer(document, request)),
        {
          operation: { id: `GET ${path}`, path, answers: makeAnswers(document) },
          produces: [mediaType],
        },
      )
      .all(path, () => undefined, { parse: 'none', methods: { path, allow, accepts: {} } });
  }
  return routes;
}

async function answer({ mediaType, current }: Document, request: Request): Promise<AnyAnswer> {
  const { bytes, headers } = await current();
  const given = readHeader(request.headers, 'if-none-match');
  if (given !== null && isNamed(given, headers.etag)) return { status: 304, headers };
  return { status: 200, headers, body: mediaType === 'application/json' ? new Json(bytes) : bytes };
}

/** Leads GET and HEAD of `path` to `location` on this server. */
export function createRedirect(path: string, location: string, options: ProtocolOptions) {
  const redirected = { name: 'location', required: true, check: () => [] };
  const answers = { 302: { mediaType: undefined, headers: [redirected], content: {}, problems: [] } };
  return new Elysia({ strictPath: true })
    .use(protocol(options))
    .get(path, ({ call, set }) => call.target.write(call, set, { status: 302, headers: { location } }), {
      operation: { id: `GET ${path}`, path, answers },
    })
    .all(path, () => undefined, { parse: 'none', methods: { path, allow, accepts: {} } });
}
