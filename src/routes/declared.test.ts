import { describe, expect, test } from 'bun:test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Operation } from '../../generator/model.ts';
import { readContract } from '../../generator/read/contract.ts';
import type { ProblemCode } from './generated/problems.ts';

const path = fileURLToPath(new URL('../../openapi.yaml', import.meta.url));
const { operations } = readContract(path, readFileSync(path, 'utf8')).model;

/** Problems that the protocol layer itself may return for an operation's request. */
function ownProblems({ scopes, body, answers }: Operation): ProblemCode[] {
  const succeeds = answers.filter(({ problems }) => problems.length === 0);
  // Every header that the layer reads may be too long.
  const codes: ProblemCode[] = ['malformed-parameter'];
  if (scopes !== undefined) codes.push('unauthenticated', 'invalid-token', 'unavailable');
  if (scopes !== undefined && scopes.length > 0) codes.push('insufficient-scope');
  if (succeeds.some(({ content }) => content.length > 0)) codes.push('not-acceptable');
  if (body !== undefined) codes.push('unsupported-media-type');
  // The handler reads other bodies than JSON, at any length.
  if (body?.content.some(({ holds }) => holds === 'json'))
    codes.push('malformed-body', 'body-timeout', 'body-too-large', 'invalid-body');
  return codes;
}

describe('the contract declares what the protocol layer may answer', () => {
  test.each(operations.map((operation) => [operation.operationId, operation] as const))(
    'to %s',
    (_id, operation) => {
      const declared = operation.answers.flatMap(({ problems }) => problems);
      expect(ownProblems(operation).filter((code) => !declared.includes(code))).toEqual([]);
    },
  );
});
