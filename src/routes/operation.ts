import type { ProblemCode } from './generated/problems.ts';
import type { Check } from './generated/validators.js';

/** One operation of the contract, as the generated table gives it to the protocol layer. */
export interface Operation<Id extends string = string> {
  readonly operationId: Id;
  /** Upper case; never HEAD or OPTIONS, which are answered from the others. */
  readonly method: string;
  /** The path template, such as `/v1/plans/{objectId}`. */
  readonly path: string;
  /** The template taken apart: fixed text, decoded, or the name of a parameter. */
  readonly segments: readonly Segment[];
  /** All of these a token must have; undefined where no token is asked for. */
  readonly scopes: readonly string[] | undefined;
  readonly parameters: readonly Parameter[];
  /** Whether query parameters that are not declared are ignored, rather than refused. */
  readonly anyQuery?: boolean;
  readonly body: RequestBody | undefined;
  readonly answers: Readonly<Record<number, DeclaredAnswer>>;
}

export type Segment = string | { readonly parameter: string };

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
  readonly required: boolean;
  /** Media type (lower case) → check of the value; undefined for what is not JSON and taken as a stream. */
  readonly content: Readonly<Record<string, Check | undefined>>;
}

export interface DeclaredAnswer {
  /** The media type of the body; undefined where there is none, and where the handler chooses one of several. */
  readonly mediaType: string | undefined;
  readonly headers: readonly { readonly name: string; readonly required: boolean; readonly check: Check }[];
  /** Media type (lower case) → check of the value, undefined for what is not JSON. */
  readonly content: Readonly<Record<string, Check | undefined>>;
  readonly problems: readonly ProblemCode[];
}
