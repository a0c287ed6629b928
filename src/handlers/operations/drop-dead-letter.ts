import { problem } from '../../routes/answer.ts';
import type { Handlers } from '../../routes/generated/handlers.ts';
import { dropDeadLetter as drop } from '../../store/dead-letters.ts';
import type { Context } from '../context.ts';
import { noDeadLetter } from '../dead-letter-summary.ts';

/** `DELETE /v1/dead-letters/{deadLetterId}` */
export const dropDeadLetter: Handlers<Context>['dropDeadLetter'] = async ({ params }, { store }) => {
  if (await drop(store, params.deadLetterId)) return { status: 204, headers: {} };
  return problem('not-found', { detail: noDeadLetter });
};
