import { Elysia } from 'elysia';
import { createDispatcher, type DispatchOptions } from './dispatch.ts';
import type { AnyHandler } from './endpoint.ts';
import type { Handlers, OperationId } from './generated/handlers.ts';
import { operations } from './generated/operations.ts';

export interface ServerOptions<Context> extends Omit<DispatchOptions, 'operations' | 'handlerOf'> {
  readonly handlers: Handlers<Context>;
  /** Handed to every handler. */
  readonly context: Context;
}

export interface ListenOptions {
  readonly hostname: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Whether other processes may listen on the same port and share its connections. */
  readonly reusePort?: boolean;
}

/** The API as a server that is not listening yet. */
export interface Server {
  /** Answers one request without a connection. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** How many answers were against the contract since the start. */
  readonly breaches: () => number;
  /** @returns the port that it listens on */
  listen(options: ListenOptions): number;
  /** How many requests are in hand. */
  readonly inHand: () => number;
  /** From now on every answer asks its client to close the connection. */
  readonly hangUp: () => void;
  /**
   * Takes no more connections, closes those that are idle, and settles when every request in hand is answered.
   */
  stop(): Promise<void>;
}

/** Bodies are counted here, so that the answer is a 413; Bun's own limit cuts the connection instead. */
const bunBodyLimitBytes = Number.MAX_SAFE_INTEGER;

/** The API of the contract, answered by `handlers`. */
export function createServer<Context>(options: ServerOptions<Context>): Server {
  const { handlers, context, ...rest } = options;
  const handlerOf = (operationId: string): AnyHandler => {
    // The table and the interface come from one contract, so each operation finds the handler for its own request.
    const handler = handlers[operationId as OperationId] as (
      request: unknown,
      context: Context,
    ) => ReturnType<AnyHandler>;
    return (request) => handler.call(handlers, request, context);
  };
  const { fetch, breaches, hangUp } = createDispatcher({ ...rest, operations, handlerOf });
  // Around all that Elysia would do to find a route of its own: the contract's paths are matched by the dispatcher.
  const app = new Elysia().wrap(() => fetch);
  return {
    fetch,
    breaches,
    inHand: () => app.server?.pendingRequests ?? 0,
    hangUp,
    listen({ hostname, port, reusePort = false }) {
      app.listen({ hostname, port, reusePort, development: false, maxRequestBodySize: bunBodyLimitBytes });
      const bound = app.server?.port;
      if (bound === undefined) throw new Error('the server has no port');
      return bound;
    },
    async stop() {
      await app.stop();
    },
  };
}
