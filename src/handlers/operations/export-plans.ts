import { Failure } from '../../failure.ts';
import { problem } from '../../routes/answer.ts';
import type { Handlers } from '../../routes/generated/handlers.ts';
import type { components } from '../../routes/generated/types.ts';
import type { Store } from '../../store/connection.ts';
import { readHead, readPage } from '../../store/exports.ts';
import { type Context, toCaller } from '../context.ts';
import { chargedTo, takePlace } from '../limits.ts';
import { yieldToOthers } from '../pace.ts';
import {
  decodeExportPosition,
  type ExportPosition,
  encodeExportPosition,
  encodePosition,
} from '../positions.ts';

type Mark = Omit<components['schemas']['ExportMark'], 'token'>;

const encoder = new TextEncoder();

/**
 * `GET` and `HEAD /v1/exports`. Pages are read by revision, up to the newest one at the start, only when the client
 * has taken the page before: a plan moves up when it is changed, so each is met at most once. HEAD reads no page. A
 * caller's place is free again when its export or its connection ends. Exports take the time that other requests leave.
 *
 * With marks, the end and its reason are in the last line. Without them, the stream fails when Redis stays unreachable,
 * and the server cuts the connection instead of ending the answer.
 */
export const exportPlans: Handlers<Context>['exportPlans'] = async (
  { query, principal, signal },
  context,
) => {
  const { store, commitDeadlineMs, streamIdleMs, limits, closing } = context;
  const caller = toCaller(context, principal);
  const position = await readStart(store, query.from);
  const place = takePlace(limits.exports, 'exports', chargedTo(context, principal), signal);
  if (typeof place !== 'function') return place;
  const { head } = position;
  let { after } = position;
  const mark = (more: Mark = {}) =>
    query.hasMarks ? `${JSON.stringify({ token: encodeExportPosition({ head, after }), ...more })}\n` : '';

  /** Returns the next lines; undefined at the end. */
  const nextPage = async (): Promise<string | undefined> => {
    await yieldToOthers();
    if (query.hasMarks && closing.aborted) throw new Failure('unavailable', 'This process is stopping.');
    const page = await readPage(store, caller, after, head, commitDeadlineMs);
    if (page === undefined) return undefined;
    after = page.reached;
    return `${page.bodies.join('\n')}\n${mark()}`;
  };
  let stalled: ReturnType<typeof setTimeout> | undefined;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        clearTimeout(stalled);
        try {
          const page = await nextPage();
          controller.enqueue(encoder.encode(page ?? mark({ complete: true })));
          if (page !== undefined) {
            stalled = setTimeout(() => {
              place();
              if (!query.hasMarks) return controller.error(new Error('the client of an export has stalled'));
              const detail = 'Nothing was read for too long. Continue from the token.';
              controller.enqueue(encoder.encode(mark({ problem: problem('stalled', { detail }).body })));
              controller.close();
            }, streamIdleMs);
            return;
          }
        } catch (error) {
          if (!query.hasMarks || !(error instanceof Failure)) {
            place();
            throw error;
          }
          const detail = `${error.detail} Continue from the token.`;
          controller.enqueue(encoder.encode(mark({ problem: problem('unavailable', { detail }).body })));
        }
        place();
        controller.close();
      },
      cancel() {
        clearTimeout(stalled);
        place();
      },
    },
    { highWaterMark: 0 },
  );
  return { status: 200, headers: { 'change-token': encodePosition(head) }, body };
};

/**
 * Returns where an export begins.
 *
 * @param from the token of a mark; undefined for an export from the first plan on
 */
async function readStart(store: Store, from: string | undefined): Promise<ExportPosition> {
  const newest = await readHead(store);
  if (from === undefined) return { head: newest, after: '0' };
  const position = decodeExportPosition('from', from);
  // No export can have begun at a change that has not been made, or that a rewound store has lost.
  if (Number(position.head) <= Number(newest)) return position;
  throw new Failure('malformed-parameter', 'The store does not know this position. Begin without `from`.');
}
