import {
  closePointInTime,
  openPointInTime,
  type PagePosition,
  PointInTimeGoneError,
  searchDocuments,
} from '../../es/search-documents.ts';
import { Failure } from '../../failure.ts';
import { problem } from '../../routes/answer.ts';
import type { Handlers, Requests } from '../../routes/generated/handlers.ts';
import { readCursorKey } from '../../store/cursor-key.ts';
import { type Context, toCaller } from '../context.ts';
import { chargedTo, takePlace, tooMany } from '../limits.ts';
import { decodeChangeToken } from '../positions.ts';
import { showAggregations } from '../search/buckets.ts';
import { Compilation, type Schemas } from '../search/compilation.ts';
import { type Cursor, openCursor, sealCursor } from '../search/cursor.ts';
import { cursorLifetimeMs } from '../search/open-cursors.ts';
import { compileSearch, readSize } from '../search/request.ts';
import { showHit, showTotal } from '../search/results.ts';

type Request = Requests['searchPlans'];

/** `POST /v1/search` */
export const searchPlans: Handlers<Context>['searchPlans'] = async (request, context) => {
  const { body, headers, principal, signal } = request;
  const caller = toCaller(context, principal);
  const compilation = new Compilation(caller);
  const search = compileSearch(compilation, body, context.searchTimeoutMs, body.cursor === undefined);
  if (compilation.faults.length > 0) {
    return problem('invalid-body', {
      detail: 'The search is not within its bounds.',
      errors: compilation.faults,
    });
  }
  const place = takePlace(context.limits.searches, 'searches', chargedTo(context, principal), signal);
  if (typeof place !== 'function') return place;
  try {
    const position = await readPosition(request, context);
    if (!('cursor' in position)) return position;
    await context.waits.untilShown('search', caller, decodeChangeToken(headers['change-token']), signal);
    const page = await toPage(request, context, position.cursor);
    if (page !== undefined && !('pointInTime' in page)) return page;
    const found = await searchDocuments(context.search, search, page, signal);
    const hits = found.hits.hits.slice(0, readSize(body));
    const hasMore = page !== undefined && found.hits.hits.length > hits.length;
    const last = hits.at(-1)?.sort;
    const cursor =
      hasMore && last !== undefined
        ? await seal(request, context, {
            ...page,
            pointInTime: found.pointInTime ?? page.pointInTime,
            after: last,
          })
        : undefined;
    if (page !== undefined && cursor === undefined) {
      context.cursors.close(page.place);
      void closePointInTime(context.search, found.pointInTime ?? page.pointInTime);
    }
    const shown = { sorts: body.sort?.length ?? 0, source: body._source, inner: compilation.inner };
    const total = showTotal(found.hits);
    const result: Schemas['SearchResult'] = {
      tookMs: found.tookMs,
      partial: found.reasons.length > 0,
      ...(found.reasons.length > 0 && { reasons: [...found.reasons] }),
      ...(total !== undefined && { total }),
      hits: hits.map((hit) => showHit(hit, shown)),
      ...(body.aggs !== undefined &&
        search.aggs !== undefined && { aggregations: showAggregations(body.aggs, found.aggregations) }),
      ...(cursor !== undefined && { cursor }),
    };
    return { status: 200, headers: {}, body: result };
  } catch (error) {
    if (error instanceof PointInTimeGoneError) return expired();
    throw error;
  } finally {
    place();
  }
};

interface Page extends PagePosition {
  readonly place: string;
  readonly expiresAtMs: number;
}

/** The cursor of the request, where it has one that holds. */
async function readPosition(request: Request, context: Context) {
  const { cursor: text } = request.body;
  if (text === undefined) return { cursor: undefined };
  const cursor = openCursor(await readCursorKey(context.store), makeOwner(request, context), text);
  if (cursor === undefined) {
    return problem('foreign-cursor', {
      detail: 'Send the cursor as it was answered, with all else as it was there; or begin without one.',
    });
  }
  return cursor.expiresAtMs <= Date.now() ? expired() : { cursor };
}

/** The page to read: of the cursor, of a point in time that is opened now, or undefined where no pages are wanted. */
async function toPage(
  { body, principal }: Request,
  context: Context,
  cursor: Cursor | undefined,
): Promise<Page | undefined | ReturnType<typeof tooMany>> {
  if (cursor !== undefined) {
    const { pointInTime, after, place, expiresAtMs } = cursor;
    return { pointInTime, after, place, expiresAtMs, keepAliveMs: expiresAtMs - Date.now() };
  }
  if (body.paged !== true || readSize(body) === 0) return undefined;
  const opened = context.cursors.open(chargedTo(context, principal));
  if (opened === 'caller') return tooMany('searches by pages', context.cursors.maxPerCaller);
  if (opened === 'total') {
    throw new Failure('unavailable', 'This process has as many searches by pages as it takes. Retry later.', {
      retryAfterS: 5,
    });
  }
  try {
    const pointInTime = await openPointInTime(context.search, cursorLifetimeMs);
    const expiresAtMs = Date.now() + cursorLifetimeMs;
    return { ...opened, pointInTime, after: undefined, expiresAtMs, keepAliveMs: cursorLifetimeMs };
  } catch (error) {
    context.cursors.close(opened.place);
    throw error;
  }
}

async function seal(
  request: Request,
  context: Context,
  { pointInTime, after, place, expiresAtMs }: Page & { readonly after: readonly unknown[] },
): Promise<string> {
  const key = await readCursorKey(context.store);
  return sealCursor(key, makeOwner(request, context), { pointInTime, after, place, expiresAtMs });
}

function makeOwner({ body, principal }: Request, context: Context) {
  return { principal, caller: toCaller(context, principal), request: body };
}

function expired() {
  return problem('cursor-expired', {
    detail: 'The pages of this search are no longer kept. Begin without a cursor.',
  });
}
