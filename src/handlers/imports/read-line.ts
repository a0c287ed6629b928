import { isNestedDeeperThan, maxJsonDepth } from '../../json-depth.ts';
import { findJsonFault } from '../../json-fault.ts';
import { problem } from '../../routes/answer.ts';
import type { Requests } from '../../routes/generated/handlers.ts';
import type { components } from '../../routes/generated/types.ts';
import { checkPlan, type Fault } from '../../routes/generated/validators.js';
import { isLongerThan, type PlanDocument, toDocument } from '../plan-document.ts';
import { bodyTooLarge, invalidTree } from '../problems.ts';
import { possibleTreeFaults } from '../tree-faults.ts';

type Plan = Requests['createPlan']['body'];
type Failed = Extract<components['schemas']['ImportLine'], { problem: unknown }>;

/** Why a line is not written. */
export interface Refused {
  readonly status: Failed['status'];
  readonly body: Failed['problem'];
}

/** A line while it is written, without its parsed tree, which is many times as large as its text. */
export type LineDocument = Pick<PlanDocument, 'org' | 'objects' | 'body'> & { readonly plan: string };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Returns the plan of a line, or why it is none. */
export function readLine(
  bytes: Uint8Array | undefined,
  maxBytes: number,
): { readonly document: LineDocument } | { readonly refused: Refused; readonly objectId?: string } {
  if (bytes === undefined)
    return { refused: problem('body-too-large', { detail: `Send at most ${maxBytes} bytes a line.` }) };
  if (isNestedDeeperThan(maxJsonDepth, bytes)) {
    return malformed(`Lists and objects are nested deeper than ${maxJsonDepth} levels.`);
  }
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return malformed('The line is not valid UTF-8 (RFC 8259 §8.1).');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return malformed(describeMalformed(text));
  }
  const errors = checkPlan(value);
  if (errors.length > 0) return { refused: invalid(value, errors) };
  // The check has just shown that it is one.
  const plan = value as Plan;
  const { org, objects, body, faults } = toDocument(plan);
  if (faults.length > 0) return { refused: invalidTree(faults), objectId: plan.objectId };
  if (isLongerThan(maxBytes, body)) return { refused: bodyTooLarge(maxBytes), objectId: plan.objectId };
  return { document: { plan: plan.objectId, org, objects, body } };
}

function malformed(detail: string): { readonly refused: Refused } {
  return { refused: problem('malformed-body', { detail }) };
}

function describeMalformed(text: string): string {
  const fault = findJsonFault(text);
  const place = fault === undefined ? '' : `: at column ${fault.column}, ${fault.problem}`;
  return `The line is not valid JSON (RFC 8259)${place}. A line is one whole plan: write it without line breaks.`;
}

function invalid(value: unknown, faults: readonly Fault[]): Refused {
  const detail = Array.isArray(value)
    ? 'The line is a list. Write each of its plans on a line of its own.'
    : 'Fix the places named in errors.';
  return problem('invalid-body', { detail, errors: [...faults, ...possibleTreeFaults(value)] });
}
