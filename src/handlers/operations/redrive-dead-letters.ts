import type { Handlers } from '../../routes/generated/handlers.ts';
import { redriveDeadLetters as redriveAll } from '../../store/dead-letters.ts';
import type { Context } from '../context.ts';

/** `POST /v1/dead-letter-redrives` */
export const redriveDeadLetters: Handlers<Context>['redriveDeadLetters'] = async ({ query }, { store }) => ({
  status: 202,
  headers: {},
  body: { redriving: await redriveAll(store, query.queue) },
});
