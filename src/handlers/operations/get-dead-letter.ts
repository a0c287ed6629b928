import { problem } from '../../routes/answer.ts';
import type { Handlers } from '../../routes/generated/handlers.ts';
import { readDeadLetter } from '../../store/dead-letters.ts';
import type { Context } from '../context.ts';
import { noDeadLetter, toSummary } from '../dead-letter-summary.ts';

/** `GET` and `HEAD /v1/dead-letters/{deadLetterId}` */
export const getDeadLetter: Handlers<Context>['getDeadLetter'] = async ({ params }, { store }) => {
  const letter = await readDeadLetter(store, params.deadLetterId);
  if (letter === undefined) return problem('not-found', { detail: noDeadLetter });
  return { status: 200, headers: {}, body: { ...toSummary(letter), message: { ...letter.message } } };
};
