import { type ProblemCode, type ProblemDocument, problems } from './generated/problems.ts';

/**
 * Serialised JSON, as the bytes to send or their text; its creator must make sure that it holds a `T`. So a stored
 * document is sent as it was stored, without being parsed.
 */
export class Json<T> {
  /** Only for the compiler: keeps a Json of one type from passing for another. */
  declare readonly holds: T;
  readonly bytes: Uint8Array<ArrayBuffer> | string;

  constructor(bytes: Uint8Array<ArrayBuffer> | string) {
    this.bytes = bytes;
  }
}

/** A JSON body: the value, or its bytes. */
export type Body<T> = T | Json<T>;

/** A body that is not JSON. */
export type Stream = ReadableStream<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer> | string;

/** A request body that is not JSON, as it arrives: of any length, and only as fast as it is read. */
export type Incoming = ReadableStream<Uint8Array>;

/** Aborted when the client's connection ends. */
export type ClientSignal = AbortSignal;

export type NoHeaders = Readonly<Record<never, never>>;

export type HeaderValues = Readonly<Record<string, string | number | boolean>>;

declare const codeOfProblem: unique symbol;

/** The answer with one of the problems `Code`; `Headers` as the contract declares them for its status. */
export type ProblemAnswer<Code extends ProblemCode, Headers> = Code extends ProblemCode
  ? {
      readonly status: (typeof problems)[Code]['status'];
      readonly headers: Headers;
      readonly body: ProblemDocument & { readonly [codeOfProblem]?: Code };
    }
  : never;

/** Members that a problem may have in addition to its table entry: those of RFC 9457 and extensions of the contract. */
export type ProblemMembers = Omit<ProblemDocument, 'type' | 'title' | 'status'>;

/**
 * The answer with the problem `code`. It is assignable to an operation's answer only if the operation declares the
 * code, and its status, in the contract.
 *
 * @param more `detail` tells the caller what happened and what to do; `headers` are those that the status needs
 */
export function problem<const Code extends ProblemCode>(
  code: Code,
  more?: ProblemMembers & { readonly headers?: never },
): ProblemAnswer<Code, NoHeaders>;
export function problem<const Code extends ProblemCode, const Headers extends HeaderValues>(
  code: Code,
  more: ProblemMembers & { readonly headers: Headers },
): ProblemAnswer<Code, Headers>;
export function problem(
  code: ProblemCode,
  { headers = {}, ...members }: ProblemMembers & { readonly headers?: HeaderValues } = {},
): ProblemAnswer<ProblemCode, HeaderValues> {
  const { type, title, status } = problems[code];
  const answer = { status, headers, body: { type, title, status, ...members } };
  // The compiler does not see that status and code come from one row of the table.
  return answer as ProblemAnswer<ProblemCode, HeaderValues>;
}
