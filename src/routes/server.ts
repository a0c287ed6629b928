import { type AnyElysia, Elysia } from 'elysia';
import { problem } from './answer.ts';
import { Call, type Target } from './call.ts';
import { cors } from './cors.ts';
import { defaultPolicy } from './docs/representation.ts';
import type { Handlers } from './generated/handlers.ts';
import { createRoutes } from './generated/routes.ts';
import { createIdleTimeout } from './idle-timeout.ts';
import { plainUrl } from './plain-url.ts';
import type { ProtocolOptions } from './protocol.ts';
import { createWriter } from './response-writer.ts';

export interface ServerOptions<Context>
  extends Omit<ProtocolOptions, 'onBreach' | 'isHangingUp' | 'idleTimeout'> {
  readonly handlers: Handlers<Context>;
  /** Handed to every handler. */
  readonly context: Context;
  /** Origins whose pages may use the API; none by default. */
  readonly corsOrigins?: readonly string[];
  /**
   * Seconds after which a connection is closed that has no request, or whose client reads nothing of its answer; 30 by
   * default.
   */
  readonly connectionIdleS?: number;
  /** How long the client of a stream may read nothing before that time begins; five minutes by default. */
  readonly streamIdleMs?: number;
  /** Makes the routes that describe the contract's. */
  readonly documentation?: (options: ProtocolOptions) => AnyElysia;
}

export interface ListenOptions {
  readonly hostname: string;
  /** 0 for any free port. */
  readonly port: number;
  /** Whether other processes may listen on the same port and share its connections. */
  readonly reusePort?: boolean;
}

/** The API as a server that is not listening yet. */
export interface Server {
  /** Answers one request without a connection. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** Returns how many answers have violated the contract since the start. */
  readonly contractViolations: () => number;
  /** @returns the port that it listens on */
  listen(options: ListenOptions): number;
  /** Returns the number of requests in flight. */
  readonly inFlight: () => number;
  /** From now on every answer asks its client to close the connection. */
  readonly closeConnections: () => void;
  /** Accepts no more connections, closes idle ones, and resolves when every request in flight is answered. */
  stop(): Promise<void>;
}

/** The protocol layer counts bodies, so that the answer is a 413; Bun's own limit cuts the connection instead. */
const bunBodyLimitBytes = Number.MAX_SAFE_INTEGER;

/**
 * No answer is taken for another type or shown within a page; pages of the documentation have a policy of their own.
 */
const securityHeaders = {
  'content-security-policy': defaultPolicy,
  'x-content-type-options': 'nosniff',
};

/**
 * The API of the contract, answered by `handlers`. The settings of the app are those that only its root can make: an
 * app that embeds the routes itself makes them, too.
 */
export function createServer<Context>({
  handlers,
  context,
  corsOrigins = [],
  documentation,
  connectionIdleS = 30,
  streamIdleMs = 300_000,
  ...rest
}: ServerOptions<Context>): Server {
  const idleTimeout = createIdleTimeout(() => app.server, connectionIdleS, streamIdleMs);
  let contractViolations = 0;
  let isHangingUp = false;
  const options: ProtocolOptions = {
    ...rest,
    onBreach: () => {
      contractViolations += 1;
    },
    isHangingUp: () => isHangingUp,
    idleTimeout,
  };
  const { write, answerTo } = createWriter(options);
  const nowhere: Target = { id: undefined, path: null, write };
  const app: AnyElysia = new Elysia({ strictPath: true, handler: { standardHostname: false } })
    .headers(securityHeaders)
    .decorate('call', undefined as Call | undefined)
    .onError(({ code, error, request, set, call = new Call(nowhere, request) }) => {
      if (code === 'NOT_FOUND') {
        const url = plainUrl(request.url);
        if (url !== request.url) return app.fetch(new Request(url, request));
        return write(call, set, problem('not-found', { detail: 'There is nothing at this path.' }));
      }
      // Routes answer their own errors, unless no response could be made of their answer.
      if (call.target !== nowhere && !call.isAnswered) return;
      set.headers = { ...securityHeaders };
      return write(call, set, answerTo(error, call));
    });
  if (corsOrigins.length > 0) app.use(cors(corsOrigins));
  app.use(createRoutes(handlers, context, options));
  if (documentation !== undefined) app.use(documentation(options));
  return {
    fetch: (request) => app.fetch(request),
    contractViolations: () => contractViolations,
    inFlight: () => app.server?.pendingRequests ?? 0,
    closeConnections: () => {
      isHangingUp = true;
    },
    listen({ hostname, port, reusePort = false }) {
      app.listen({
        hostname,
        port,
        reusePort,
        development: false,
        maxRequestBodySize: bunBodyLimitBytes,
        idleTimeout: connectionIdleS,
      });
      const bound = app.server?.port;
      if (bound === undefined) throw new Error('the server has no port');
      return bound;
    },
    async stop() {
      await app.stop();
    },
  };
}
