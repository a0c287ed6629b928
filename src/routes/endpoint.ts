import type { Principal } from '../auth/principal.ts';
import type { Operation } from './operation.ts';
import type { AnyAnswer } from './refusal.ts';

/** What a handler is given, whatever the operation. */
export interface AnyRequest {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** The media type that the client likes best of those that the operation produces; undefined where it has none. */
  readonly accept: string | undefined;
  readonly principal: Principal | undefined;
  /** A W3C traceparent. */
  readonly trace: string;
}

export type AnyHandler = (request: AnyRequest) => Promise<AnyAnswer>;

/** An operation with its handler, and with what can be known of it before the first request. */
export interface Endpoint {
  readonly operation: Operation;
  readonly handler: AnyHandler;
  /** Media types of the answers that are not problems. */
  readonly produces: readonly string[];
}

export function createEndpoint(operation: Operation, handler: AnyHandler): Endpoint {
  const produces = Object.values(operation.answers)
    .filter(({ problems }) => problems.length === 0)
    .flatMap(({ content }) => Object.keys(content));
  return { operation, handler, produces: [...new Set(produces)] };
}
