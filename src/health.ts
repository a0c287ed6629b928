import type { Metrics } from './metrics/metrics.ts';

/** What a role does: not all of its engines were there yet; it works; it was told to stop and finishes. */
export type RoleState = 'starting' | 'ready' | 'stopping';

/** As the contract has it for the API. */
const metricsType = 'text/plain; version=0.0.4';

/**
 * Serves /livez, /readyz and /metrics of a role that has no API, on `hostname:port`. `state` is asked at every call, and
 * `refusal`, which says why the process refuses to work. Answers a function that stops it.
 */
export function serveHealth(
  hostname: string,
  port: number,
  state: () => RoleState,
  metrics: Metrics,
  refusal: () => string | undefined = () => undefined,
): () => Promise<void> {
  const server = Bun.serve({
    hostname,
    port,
    async fetch(request) {
      switch (new URL(request.url).pathname) {
        case '/livez':
          return Response.json({ status: 'ok' });
        case '/readyz': {
          const now = state();
          return Response.json(
            { status: now === 'ready' ? 'ok' : now, detail: now === 'stopping' ? undefined : refusal() },
            { status: now === 'ready' ? 200 : 503 },
          );
        }
        case '/metrics':
          return new Response(await metrics.text(), { headers: { 'content-type': metricsType } });
        default:
          return new Response(null, { status: 404 });
      }
    },
  });
  return () => server.stop(true);
}
