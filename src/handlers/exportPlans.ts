import type { Handlers } from '../routes/generated/handlers.ts';
import { readHead, readPage } from '../store/exports.ts';
import { type Context, callerOf } from './context.ts';

/**
 * `GET` and `HEAD /v1/exports`. Pages are read by revision, up to the newest one at the start, only when the client
 * has taken the page before: a plan moves up when it is changed, so each is met at most once. When Redis stays away
 * the stream fails, and the server cuts the connection instead of ending the answer. HEAD reads no page.
 */
export const exportPlans: Handlers<Context>['exportPlans'] = async ({ principal }, context) => {
  const { store, commitDeadlineMs } = context;
  const caller = callerOf(context, principal);
  const head = await readHead(store);
  const encoder = new TextEncoder();
  let after = '0';
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        for (;;) {
          const page = await readPage(store, caller, after, head, commitDeadlineMs);
          if (page === undefined) return controller.close();
          after = page.reached;
          if (page.bodies.length > 0)
            return controller.enqueue(encoder.encode(`${page.bodies.join('\n')}\n`));
        }
      },
    },
    { highWaterMark: 0 },
  );
  return { status: 200, headers: { 'change-token': head }, body };
};
