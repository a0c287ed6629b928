import { problem } from '../../routes/answer.ts';
import type { Handlers } from '../../routes/generated/handlers.ts';
import { redriveDeadLetter as redrive } from '../../store/dead-letters.ts';
import type { Context } from '../context.ts';
import { noDeadLetter, toSummary } from '../dead-letter-summary.ts';

/** `POST /v1/dead-letters/{deadLetterId}/redrive` */
export const redriveDeadLetter: Handlers<Context>['redriveDeadLetter'] = async ({ params }, { store }) => {
  const letter = await redrive(store, params.deadLetterId);
  if (letter === undefined) return problem('not-found', { detail: noDeadLetter });
  return { status: 202, headers: {}, body: toSummary(letter) };
};
