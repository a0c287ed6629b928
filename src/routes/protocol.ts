import { Elysia } from 'elysia';
import type { Authenticate } from '../auth/principal.ts';
import { negotiate } from './accept.ts';
import { problem } from './answer.ts';
import { readMediaType } from './body.ts';
import { Call, type Target } from './call.ts';
import { maxAuthorizationLength, readHeader } from './header-limits.ts';
import { HttpProblemError } from './http-problem-error.ts';
import type { Consumes, Operation, Parameter, PathMethods, RequestBody } from './operation.ts';
import { readParameters } from './parameters.ts';
import { type FurtherFaults, holdWhile, readRequestBody } from './request-body.ts';
import type { RequestLimits } from './request-limits.ts';
import { createWriter, type WriterOptions } from './response-writer.ts';
import { toPrincipal } from './security.ts';

export { bindHandlers } from './bind-handlers.ts';
export type { Answers } from './operation.ts';

export interface ProtocolOptions extends WriterOptions {
  readonly authenticate: Authenticate;
  /** Names the protected space in challenges (RFC 9110 §11.5). */
  readonly realm: string;
  readonly limits: RequestLimits;
  /** By operation: the faults that no schema can describe. Called for bodies that their schema refuses. */
  readonly furtherFaults?: Readonly<Partial<Record<string, FurtherFaults>>>;
}

/**
 * The protocol layer as an Elysia plugin: a macro for each promise that a route makes. Each macro adds one hook, and
 * they run in the order in which the route names them: operation, scopes (401, 403), consumes (415), produces (406),
 * parameters (400), requestBody (413, 400, 422). So a client without permission learns nothing of the rest of its
 * request, and no body is read before; therefore such a route also says `parse: 'none'`. Elysia's own `query`,
 * `headers` and parsers are not used: they split, guess and drop where the contract is strict.
 *
 * Elysia reads the text of these functions: they destructure their context and never pass it on, which would make it
 * parse everything; and those that may wait are `async`.
 */
export function protocol(options: ProtocolOptions) {
  const { authenticate, realm, limits, furtherFaults = {}, idleTimeout } = options;
  const { write, writeFor, answerTo } = createWriter(options);

  return new Elysia()
    .decorate('call', undefined as unknown as Call)
    .macro({
      operation: ({ id, path, answers }: Operation) => {
        const target: Target = { id, path, write: writeFor(id, answers) };
        return {
          beforeHandle(context) {
            idleTimeout?.hold(context.request);
            context.call = new Call(target, context.request);
          },
        };
      },
      scopes: (needed: readonly string[]) => ({
        async beforeHandle({ call, request }) {
          const { headers } = request;
          let found = authenticate(readHeader(headers, 'authorization', maxAuthorizationLength));
          if (found instanceof Promise) found = await holdWhile(found, headers, limits);
          call.principal = toPrincipal(found, needed, realm);
        },
      }),
      consumes: (declared: Consumes) => ({
        beforeHandle({ call, request }) {
          call.mediaType = readMediaType(declared, request);
        },
      }),
      produces: (mediaTypes: readonly string[]) => ({
        beforeHandle({ call, request }) {
          call.accept = negotiate(readHeader(request.headers, 'accept'), mediaTypes);
          if (call.accept !== undefined) return;
          throw new HttpProblemError('not-acceptable', { detail: `Accept one of ${mediaTypes.join(', ')}.` });
        },
      }),
      parameters: (declared: readonly Parameter[]) => ({
        beforeHandle({ call, request, params }) {
          readParameters(call, declared, params, request);
        },
      }),
      requestBody: (declared: RequestBody) => ({
        async beforeHandle({ call, request }) {
          if (call.mediaType === undefined) return;
          const faults = furtherFaults[call.target.id ?? ''];
          await readRequestBody(call, declared, request, limits, faults);
        },
      }),
      /** OPTIONS is answered for every path; any other method that the path does not have is 405. */
      methods: ({ path, allow, accepts }: PathMethods) => {
        const target: Target = { id: undefined, path, write };
        const unknownMethod = problem('method-not-allowed', {
          detail: `Use one of ${allow}.`,
          headers: { allow },
        });
        return {
          beforeHandle({ request, set }) {
            const call = new Call(target, request);
            if (request.method !== 'OPTIONS') return write(call, set, unknownMethod);
            write(call, set, { status: 204, headers: { allow, ...accepts } });
            return '';
          },
        };
      },
    })
    .onError({ as: 'scoped' }, ({ error, set, call }) => {
      // Hooks of another plugin threw it, before the ones above or after the answer: that plugin answers it.
      if (call === undefined || call.isAnswered) return;
      return call.target.write(call, set, answerTo(error, call));
    });
}
