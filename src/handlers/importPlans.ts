import type { Handlers } from '../routes/generated/handlers.ts';
import type { Context } from './context.ts';
import { Body } from './imports/body.ts';
import { LineWriter } from './imports/lineWriter.ts';
import { answersOf } from './imports/window.ts';

/** Redis syncs what arrives together to disk together: 256 lines at a time are half as fast again as 64. */
const inHand = { lines: 256, bytes: 2 * 1_048_576 };

/** `POST /v1/imports` */
export const importPlans: Handlers<Context>['importPlans'] = async (
  { body, query, principal, trace },
  context,
) => {
  const incoming = new Body(body.getReader(), context.bodyBytes, context.closing);
  const writer = new LineWriter({ context, principal, trace, existing: query.existing });
  const answers = answersOf(incoming.lines(), writer.take, () => incoming.close(), inHand);
  return { status: 200, headers: {}, body: answers };
};
