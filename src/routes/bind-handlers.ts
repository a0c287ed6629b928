import type { Call } from './call.ts';
import type { AnyAnswer } from './http-problem-error.ts';
import type { Payload, ResponseState } from './response-writer.ts';

/** The parts of Elysia's context that a route needs once its hooks have run. */
interface Begun {
  readonly call: Call;
  readonly set: ResponseState;
}

/**
 * Returns a function that makes of an operation's handler the function that Elysia calls. So handlers see neither
 * Elysia nor the protocol layer: they get the request as the contract describes it, and `context`.
 */
export function bindHandlers<
  // Each handler takes the request of its own operation.
  Handlers extends Readonly<Record<string, (request: never, context: Context) => unknown>>,
  Context,
>(handlers: Handlers, context: Context) {
  return (id: keyof Handlers & string) =>
    async ({ call, set }: Begun): Promise<Payload> => {
      try {
        // The hooks of the route and the types of the handler come from one contract.
        const answer = await handlers[id]?.(call as never, context);
        return call.target.write(call, set, answer as AnyAnswer);
      } finally {
        call.reservation?.release();
      }
    };
}
