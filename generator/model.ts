import type { JsonObject, JsonValue } from './json.ts';
import type { Path } from './source.ts';

/** The input of the emitters: a contract that was read, resolved and checked to use supported features only. */
export interface Model {
  readonly title: string;
  readonly version: string;
  readonly operations: readonly Operation[];
  readonly problems: readonly Problem[];
  /** The schema of problem bodies; undefined if the contract has none. */
  readonly problemSchema: SchemaUse | undefined;
  /** The tree of indexed documents, undefined if the contract annotates none. */
  readonly index: IndexNode | undefined;
  /** Messages that are not sent over HTTP, from `x-messages`, in the order of the contract. */
  readonly messages: readonly Message[];
  /** `components.schemas`, as written. */
  readonly schemas: JsonObject;
}

/** A message that the contract describes although no operation carries it. */
export interface Message {
  readonly name: string;
  /** Name of the component schema. */
  readonly component: string;
  readonly schema: SchemaUse;
}

export interface Operation {
  readonly operationId: string;
  /** Upper case. */
  readonly method: Method;
  /** The path template as written. */
  readonly path: string;
  readonly summary: string | undefined;
  /** Scopes that a token must all have; undefined if no token is required. */
  readonly scopes: readonly string[] | undefined;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  /** In order of status. */
  readonly answers: readonly Answer[];
}

export type Method = 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT';

/** The type that a parameter's text is converted to before validation. */
export type Scalar = 'string' | 'integer' | 'number' | 'boolean';

export interface Parameter {
  readonly in: 'path' | 'query' | 'header';
  /** As written; header names are matched without regard to case. */
  readonly name: string;
  readonly required: boolean;
  readonly scalar: Scalar;
  /** Whether the schema is an array of `scalar`. */
  readonly list: boolean;
  /** The value of an absent parameter, from `default`. */
  readonly fallback: JsonValue | undefined;
  readonly schema: SchemaUse;
}

export interface RequestBody {
  readonly required: boolean;
  readonly content: readonly Content[];
}

export interface Answer {
  readonly status: number;
  readonly headers: readonly Header[];
  /** Empty where the answer has no body. */
  readonly content: readonly Content[];
  /** Codes from `x-problems`; empty for an answer that is not a problem. */
  readonly problems: readonly string[];
}

export interface Header {
  readonly name: string;
  readonly required: boolean;
  readonly scalar: Scalar;
  readonly schema: SchemaUse;
}

export interface Content {
  /** Type and subtype in lower case, then the parameters as written, which only an answer may have. */
  readonly mediaType: string;
  /** The media type as written, which is its name in the types of openapi-typescript. */
  readonly written: string;
  /**
   * How the code handles a body: as a value (`application/json` or `+json`), as the whole text (`text/plain` of an
   * answer), or as a stream that is not validated.
   */
  readonly holds: 'json' | 'text' | 'stream';
  readonly schema: SchemaUse | undefined;
}

/** A schema at the place where it is used. */
export interface SchemaUse {
  /** The name of the component, or a name made of the operation and the place. */
  readonly name: string;
  readonly path: Path;
  readonly schema: JsonObject;
}

export interface Problem {
  readonly code: string;
  /** An absolute URI. */
  readonly type: string;
  readonly status: number;
  readonly title: string;
}

/** One relation of the indexed tree. */
export interface IndexNode {
  readonly relation: string;
  /** The property that identifies a node. */
  readonly id: string;
  /** In the order of the contract. */
  readonly fields: readonly IndexField[];
  readonly children: readonly IndexChild[];
}

export interface IndexField {
  readonly name: string;
  /** The definition of the field, as the search engine takes it. */
  readonly definition: JsonObject;
}

export interface IndexChild {
  readonly property: string;
  readonly list: boolean;
  readonly node: IndexNode;
}
