import { Failure } from '../../failure.ts';
import { problem } from '../../routes/answer.ts';
import type { Handlers } from '../../routes/generated/handlers.ts';
import { ready } from '../../store/reads.ts';
import type { Context } from '../context.ts';

/** `GET /livez` */
export const getLiveness: Handlers<Context>['getLiveness'] = async () => ({
  status: 200,
  headers: {},
  body: { status: 'ok' },
});

/** `GET /readyz`: writes and reads need Redis alone, and a process without a warm cache would slow it down. */
export const getReadiness: Handlers<Context>['getReadiness'] = async (_request, context) => {
  if (context.stopping.aborted) {
    const detail = 'This instance is shutting down; use another.';
    return problem('stopping', { detail, headers: { 'retry-after': 1 } });
  }
  const { refusal } = context.identity;
  if (refusal !== undefined) throw new Failure('unavailable', refusal, { retryAfterS: 30 });
  await ready(context.store);
  return { status: 200, headers: {}, body: { status: 'ok' } };
};
