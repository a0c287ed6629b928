import type { Handlers } from '../routes/generated/handlers.ts';
import { readHead, readPage } from '../store/exports.ts';
import { type Context, callerOf } from './context.ts';
import { chargedTo, takePlace } from './limits.ts';
import { yieldToOthers } from './pace.ts';

/**
 * `GET` and `HEAD /v1/exports`. Pages are read by revision, up to the newest one at the start, only when the client
 * has taken the page before: a plan moves up when it is changed, so each is met at most once. When Redis stays away
 * the stream fails, and the server cuts the connection instead of ending the answer. HEAD reads no page. A caller's place
 * is free again when its export or its connection ends. Exports take the time that other requests leave.
 */
export const exportPlans: Handlers<Context>['exportPlans'] = async ({ principal, signal }, context) => {
  const { store, commitDeadlineMs, limits } = context;
  const caller = callerOf(context, principal);
  const head = await readHead(store);
  const place = takePlace(limits.exports, 'exports', chargedTo(context, principal), signal);
  if (typeof place !== 'function') return place;
  const encoder = new TextEncoder();
  let after = '0';
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        try {
          await yieldToOthers();
          const page = await readPage(store, caller, after, head, commitDeadlineMs);
          if (page === undefined) {
            place();
            return controller.close();
          }
          after = page.reached;
          controller.enqueue(encoder.encode(`${page.bodies.join('\n')}\n`));
        } catch (error) {
          place();
          throw error;
        }
      },
      cancel: place,
    },
    { highWaterMark: 0 },
  );
  return { status: 200, headers: { 'change-token': head }, body };
};
