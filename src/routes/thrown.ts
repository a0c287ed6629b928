import { Failure } from '../failure.ts';
import { type HeaderValues, problem } from './answer.ts';
import { type ProblemCode, problems } from './generated/problems.ts';
import { type AnyAnswer, Refusal } from './refusal.ts';

/**
 * The answer to what a step or a handler threw, if it was foreseen: a refusal of this layer, or a failure of the
 * layers below with a code that the contract knows.
 */
export function answerToForeseen(error: unknown): AnyAnswer | undefined {
  if (error instanceof Refusal) return error.answer;
  if (!(error instanceof Failure) || !isProblemCode(error.code)) return undefined;
  // RFC 9110 §15.6.4 lets a 503 say when; a client that is told nothing comes back at once.
  const headers: HeaderValues =
    problems[error.code].status === 503 ? { 'retry-after': error.retryAfterS ?? 1 } : {};
  return problem(error.code, { detail: error.detail, headers });
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problems, code);
}
