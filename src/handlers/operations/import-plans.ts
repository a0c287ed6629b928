import { bodyOwner } from '../../body-budget.ts';
import { Failure } from '../../failure.ts';
import type { Handlers } from '../../routes/generated/handlers.ts';
import type { Context } from '../context.ts';
import { Body } from '../imports/body.ts';
import { LineWriter } from '../imports/line-writer.ts';
import { answerLines } from '../imports/window.ts';
import { chargedTo, takePlace } from '../limits.ts';

/** Redis syncs what arrives together to disk together: 256 lines at a time are half as fast again as 64. */
const inFlight = { lines: 256, bytes: 2 * 1_048_576 };

/** `POST /v1/imports` */
export const importPlans: Handlers<Context>['importPlans'] = async (
  { body, query, principal, trace, signal },
  context,
) => {
  const place = takePlace(context.limits.imports, 'imports', chargedTo(context, principal), signal);
  if (typeof place !== 'function') return place;
  const reservation = context.bodies.open(bodyOwner(principal));
  if (!reservation.grow(inFlight.bytes + context.bodyBytes)) {
    place();
    const detail =
      'Too many imports and request bodies are in flight. Wait until some are answered, then retry.';
    throw new Failure('unavailable', detail, { retryAfterS: 1 });
  }
  const incoming = new Body(body.getReader(), context.bodyBytes, context.streamIdleMs, context.closing);
  const writer = new LineWriter({
    context,
    principal,
    trace,
    existing: query.existing,
    isIdle: () => incoming.cut === 'idle',
  });
  const end = async () => {
    try {
      await incoming.close();
    } finally {
      reservation.release();
      place();
    }
  };
  const answers = answerLines(incoming.lines(), writer.take, end, inFlight, context.importHeartbeatMs);
  return { status: 200, headers: {}, body: answers };
};
