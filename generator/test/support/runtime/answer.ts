/** The minimum that generated handler types need. */
export type Body<T> = T;
export type ClientSignal = object;
export type Stream = string;
export type NoHeaders = Readonly<Record<never, never>>;
export interface ProblemAnswer<Code extends string, Headers> {
  readonly code: Code;
  readonly headers: Headers;
}
