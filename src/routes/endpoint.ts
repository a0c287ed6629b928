import type { Principal } from '../auth/principal.ts';
import type { Exchange } from './exchange.ts';
import type { Fault } from './generated/validators.js';
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
  /** A hint for a client that sends several values: the operation that takes them. Undefined where there is none. */
  readonly many: string | undefined;
  /** Returns the faults that no schema can describe, of a body that its schema refuses. */
  readonly furtherFaults: (body: unknown) => readonly Fault[];
  /** By status. */
  readonly writers: ReadonlyMap<number, HeaderWriter>;
}

interface EndpointOptions {
  /** The operation that takes many values at once, for hints. */
  readonly many?: Operation | undefined;
  readonly furtherFaults?: Endpoint['furtherFaults'] | undefined;
}

export function createEndpoint(
  operation: Operation,
  handler: AnyHandler,
  { many, furtherFaults = () => [] }: EndpointOptions = {},
): Endpoint {
  const produces = Object.values(operation.answers)
    .filter(({ problems }) => problems.length === 0)
    .flatMap(({ content }) => Object.keys(content));
  const writers = new Map(
    Object.keys(operation.answers).map((status) => [Number(status), new HeaderWriter()]),
  );
  return {
    operation,
    handler,
    produces: [...new Set(produces)],
    guard: createGuard(operation),
    many: describeMany(operation, many),
    furtherFaults,
    writers,
  };
}

/** The media type of bodies with a value a line. */
const lines = 'application/x-ndjson';

/** Returns the operation that takes a value a line, if there is one. */
export function findBulkOperation(operations: readonly Operation[]): Operation | undefined {
  return operations.find(({ body }) => body !== undefined && Object.hasOwn(body.content, lines));
}

function describeMany({ method }: Operation, many: Operation | undefined): string | undefined {
  if (method !== 'POST' || many === undefined) return undefined;
  return `To send many, use ${many.method} ${many.path} with one on each line (${lines}).`;
}
