import { type HeaderValues, type ProblemMembers, problem } from './answer.ts';
import type { ProblemCode } from './generated/problems.ts';

/** An answer of any operation, as the protocol layer passes it on. */
export interface AnyAnswer {
  readonly status: number;
  readonly headers?: HeaderValues;
  /** The media type, where the operation declares several. */
  readonly type?: string;
  readonly body?: unknown;
}

type Members = ProblemMembers & { readonly headers?: HeaderValues };

/** Ends a request early: what the protocol layer itself answers, thrown by the step that found out. */
export class HttpProblemError extends Error {
  override readonly name = 'HttpProblemError';
  readonly answer: AnyAnswer;

  constructor(code: ProblemCode, { headers = {}, ...members }: Members = {}) {
    super(code);
    this.answer = problem(code, { ...members, headers });
  }
}
