import { bearer } from '@elysiajs/bearer';
import { Elysia } from 'elysia';
import { normalizeBearer } from '../auth/bearer.ts';

/** No URL and no form can have this name, a lone surrogate: tokens there end up in logs (RFC 6750 §5.3). */
const nowhere = '\uD800';

/**
 * The plugin alone matches the scheme by case and takes `Bearerabc`. The hook before it removes a header that is not of
 * the form of the RFCs, and writes all others in one spelling.
 */
const app = new Elysia()
  .onRequest(({ request }) => {
    const { headers } = request;
    const normalized = normalizeBearer(headers.get('authorization') ?? '');
    if (normalized === undefined) headers.delete('authorization');
    else headers.set('authorization', normalized);
  })
  .use(bearer({ extract: { header: 'Bearer', query: nowhere, body: nowhere } }))
  .get('/', ({ bearer }) => bearer ?? '');

/**
 * Returns the token of an `Authorization` header; undefined where it has none. The plugin is an app of its own, because
 * on the routes it would read all headers and the query of every request.
 */
export async function extractBearer(authorization: string): Promise<string | undefined> {
  const response = await app.handle(new Request('http://localhost/', { headers: { authorization } }));
  const token = await response.text();
  return token === '' ? undefined : token;
}
