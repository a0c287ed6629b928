import { describe, expect, test } from 'bun:test';
import { operations } from './generated/operations.ts';
import type { ProblemCode } from './generated/problems.ts';
import type { Operation } from './operation.ts';

/** Problems that the protocol layer itself may answer an operation's request with. */
function ownProblems({ scopes, body, answers }: Operation): ProblemCode[] {
  const succeeds = Object.values(answers).filter(({ problems }) => problems.length === 0);
  // Any header that is read may be too long.
  const codes: ProblemCode[] = ['malformed-parameter'];
  if (scopes !== undefined) codes.push('unauthenticated', 'invalid-token', 'unavailable');
  if (scopes !== undefined && scopes.length > 0) codes.push('insufficient-scope');
  if (succeeds.some(({ content }) => Object.keys(content).length > 0)) codes.push('not-acceptable');
  if (body !== undefined) codes.push('unsupported-media-type');
  // What is not JSON is the handler's to read, at any length.
  if (Object.values(body?.content ?? {}).some((check) => check !== undefined))
    codes.push('malformed-body', 'body-timeout', 'body-too-large', 'invalid-body');
  return codes;
}

describe('the contract declares what the protocol layer may answer', () => {
  test.each(operations.map((operation) => [operation.operationId, operation] as const))(
    'to %s',
    (_id, operation) => {
      const declared = Object.values(operation.answers).flatMap(({ problems }) => problems);
      expect(ownProblems(operation).filter((code) => !declared.includes(code))).toEqual([]);
    },
  );
});
