import type { Principal } from '../auth/principal.ts';
import type { Exchange } from './exchange.ts';
import { createGuard, type Guard } from './guard.ts';
import { HeaderWriter } from './headerWriter.ts';
import type { Operation } from './operation.ts';
import type { Parameters } from './parameters.ts';
import type { AnyAnswer } from './refusal.ts';

/** What a handler is given, whatever the operation. */
export class AnyRequest {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** The media type that the client likes best of those that the operation produces; undefined where it has none. */
  readonly accept: string | undefined;
  readonly principal: Principal | undefined;
  readonly #exchange: Exchange;

  constructor(
    { params, query, headers }: Parameters,
    body: unknown,
    accept: string | undefined,
    principal: Principal | undefined,
    exchange: Exchange,
  ) {
    this.params = params;
    this.query = query;
    this.headers = headers;
    this.body = body;
    this.accept = accept;
    this.principal = principal;
    this.#exchange = exchange;
  }

  /** A W3C traceparent. */
  get trace(): string {
    return this.#exchange.trace;
  }

  /** Aborted when the client's connection ends before the answer does. Made only when someone asks. */
  get signal(): AbortSignal {
    return this.#exchange.request.signal;
  }
}

/** Answers at once where it can, which costs less than a promise. */
export type AnyHandler = (request: AnyRequest) => AnyAnswer | Promise<AnyAnswer>;

/** An operation with its handler, and with what can be known of it before the first request. */
export interface Endpoint {
  readonly operation: Operation;
  readonly handler: AnyHandler;
  /** Media types of the answers that are not problems. */
  readonly produces: readonly string[];
  readonly guard: Guard;
  /** By status. */
  readonly writers: ReadonlyMap<number, HeaderWriter>;
}

export function createEndpoint(operation: Operation, handler: AnyHandler): Endpoint {
  const produces = Object.values(operation.answers)
    .filter(({ problems }) => problems.length === 0)
    .flatMap(({ content }) => Object.keys(content));
  const writers = new Map(
    Object.keys(operation.answers).map((status) => [Number(status), new HeaderWriter()]),
  );
  return { operation, handler, produces: [...new Set(produces)], guard: createGuard(operation), writers };
}
