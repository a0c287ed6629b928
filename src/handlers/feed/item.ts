import type { StreamEntry } from '../../store/stream.ts';
import { encodePosition } from '../positions.ts';

/** A change as the contract has it, on one line; the plan goes in as it is stored, without being parsed. */
export function toItem({ revision, operation, plan, org, actor, atMs, body }: StreamEntry): string {
  const head = JSON.stringify({
    position: encodePosition(revision),
    revision,
    operation,
    objectId: plan,
    ...(org !== '' && { _org: org }),
    ...(actor !== '' && { actor }),
    at: new Date(atMs).toISOString(),
  });
  return `${head.slice(0, -1)},"plan":${body ?? 'null'}}`;
}
