import type { Handlers } from '../../routes/generated/handlers.ts';
import type { Context } from '../context.ts';

/** `GET /metrics` */
export const getMetrics: Handlers<Context>['getMetrics'] = async (_request, { metrics }) => ({
  status: 200,
  body: await metrics.text(),
});
