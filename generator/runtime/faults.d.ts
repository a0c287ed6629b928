import type { ErrorObject } from 'ajv';

/** See faults.js. */
export declare function chooseBranch(
  value: unknown,
  pointer: string,
  errors: readonly ErrorObject[] | null,
  marks: readonly number[],
): readonly ErrorObject[] | undefined;
