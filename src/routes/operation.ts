import type { ProblemCode } from './generated/problems.ts';
import type { Check } from './generated/validators.js';

/** An operation as its route names it. */
export interface Operation {
  readonly id: string;
  /** The path template, such as `/v1/plans/{objectId}`. */
  readonly path: string;
  readonly answers: Answers;
}

/** By status. */
export type Answers = Readonly<Record<number, DeclaredAnswer>>;

export interface DeclaredAnswer {
  /** The media type of the body; undefined where there is none, and where the handler chooses one of several. */
  readonly mediaType: string | undefined;
  readonly headers: readonly { readonly name: string; readonly required: boolean; readonly check: Check }[];
  /** Media type (lower case) → check of the value, undefined for what is not JSON. */
  readonly content: Readonly<Record<string, Check | undefined>>;
  readonly problems: readonly ProblemCode[];
}

/** The media types of a request's body. */
export interface Consumes {
  readonly required: boolean;
  /** Lower case. */
  readonly mediaTypes: readonly string[];
}

export interface Parameter {
  readonly in: 'path' | 'query' | 'header';
  /** Lower case for a header. */
  readonly name: string;
  readonly required: boolean;
  readonly scalar: 'string' | 'integer' | 'number' | 'boolean';
  /** Whether the parameter may be repeated, giving a list. */
  readonly list: boolean;
  /** Its value when it is absent. */
  readonly fallback: unknown;
  readonly check: Check;
}

export interface RequestBody {
  /** Media type (lower case) → check of the value; undefined for what is not JSON and taken as a stream. */
  readonly content: Readonly<Record<string, Check | undefined>>;
  /** A hint for a client that sends several values: method and path of the operation that takes them. */
  readonly bulk?: string;
}

/** The answer to methods that a path does not have, and to OPTIONS. */
export interface PathMethods {
  /** The path template. */
  readonly path: string;
  /** The value of `Allow` (RFC 9110 §10.2.1). */
  readonly allow: string;
  /** `Accept-Post` (LDP §7.1) and `Accept-Patch` (RFC 5789 §3.1), where they apply. */
  readonly accepts: Readonly<Record<string, string>>;
}
