import type { JsonObject, JsonValue } from './json.ts';
import type { Path } from './source.ts';

/** What the emitters see: a contract that was read, resolved and found to be within what is supported. */
export interface Model {
  readonly title: string;
  readonly version: string;
  readonly operations: readonly Operation[];
  readonly problems: readonly Problem[];
  /** Where the schema of problem bodies stands, undefined if the contract has none. */
  readonly problemSchema: SchemaUse | undefined;
  /** The tree of indexed documents, undefined if the contract annotates none. */
  readonly index: IndexNode | undefined;
  /** What is sent beside HTTP, by `x-messages`; in the order of the contract. */
  readonly messages: readonly Message[];
  /** `components.schemas`, as written. */
  readonly schemas: JsonObject;
}

/** A message whose form the contract gives, though no operation carries it. */
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
  /** Scopes that a token needs, all of them; undefined where no token is asked for. */
  readonly scopes: readonly string[] | undefined;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  /** In order of status. */
  readonly answers: readonly Answer[];
}

export type Method = 'DELETE' | 'GET' | 'PATCH' | 'POST' | 'PUT';

/** What a parameter's text is turned into before its schema is asked. */
export type Scalar = 'string' | 'integer' | 'number' | 'boolean';

export interface Parameter {
  readonly in: 'path' | 'query' | 'header';
  /** As written; header names are matched without regard to case. */
  readonly name: string;
  readonly required: boolean;
  readonly scalar: Scalar;
  /** Whether the schema is an array of `scalar`. */
  readonly list: boolean;
  /** The value when it is absent, from `default`. */
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
  /** The same as written, which is its name in the types of openapi-typescript. */
  readonly written: string;
  /**
   * What a body of it is to the code: a value (`application/json` or `+json`), the whole text (`text/plain`, of an
   * answer), or a stream that no schema is asked about.
   */
  readonly holds: 'json' | 'text' | 'stream';
  readonly schema: SchemaUse | undefined;
}

/** A schema at the place where it is used. */
export interface SchemaUse {
  /** A good name for it: that of the component, or one made of the operation and the place. */
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
