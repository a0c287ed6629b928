import { Json, problem } from '../routes/answer.ts';
import type { Handlers } from '../routes/generated/handlers.ts';
import { type Context, toCaller } from './context.ts';
import { readItems } from './feed/page.ts';
import { chargedTo, takePlace } from './limits.ts';
import { decodePosition, encodePosition } from './positions.ts';

const beginning = encodePosition(0);

/** `GET /v1/changes` */
export const changes: Handlers<Context>['changes'] = async (
  { accept, query, headers, principal, signal },
  context,
) => {
  const { feed, eventStreams, limits } = context;
  const caller = toCaller(context, principal);
  const lastEventId = headers['last-event-id'];
  const since =
    lastEventId === undefined
      ? decodePosition('since', query.since ?? beginning)
      : decodePosition('Last-Event-ID', lastEventId);
  if (accept === 'text/event-stream') {
    // Report a position that no stream can begin at by status; later errors are reported within the stream.
    const found = await feed.read(caller, since, { changes: 0, bytes: 0 });
    if (found.kind === 'future') return future();
    const place = takePlace(limits.eventStreams, 'event streams', chargedTo(context, principal), signal);
    if (typeof place !== 'function') return place;
    const expiresAtMs = principal.expiresAtS * 1_000;
    const body = eventStreams.open({ feed, caller, since, expiresAtMs, onEnd: place }, signal);
    return { status: 200, headers: { 'cache-control': 'no-store' }, type: accept, body };
  }
  const page = await readItems(feed, caller, since, query.limit);
  if (!('kind' in page)) {
    const { items } = page;
    const position = encodePosition(page.position);
    return {
      status: 200,
      headers: {
        'cache-control': 'no-store',
        link: `</v1/changes?since=${position}&limit=${query.limit}>; rel="next"`,
        'change-token': position,
      },
      type: 'application/json',
      body: new Json(`{"items":[${items.join(',')}]}`),
    };
  }
  if (page.kind === 'future') return future();
  return problem('too-old', {
    detail: `Read all plans again, and follow the changes from since=${encodePosition(page.oldest)} on.`,
  });
};

function future() {
  return problem('malformed-parameter', {
    detail: 'No answer has given this position yet. Send one as it was received.',
  });
}
