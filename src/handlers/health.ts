import type { Handlers } from '../routes/generated/handlers.ts';
import { ping } from '../store/reads.ts';
import type { Context } from './context.ts';

/** `GET /livez` */
export const getLiveness: Handlers<Context>['getLiveness'] = async () => ({
  status: 200,
  headers: {},
  body: { status: 'ok' },
});

/** `GET /readyz`: writes and reads need Redis alone. */
export const getReadiness: Handlers<Context>['getReadiness'] = async (_request, context) => {
  await ping(context.store);
  return { status: 200, headers: {}, body: { status: 'ok' } };
};
