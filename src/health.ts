import type { Metrics } from './metrics/metrics.ts';

/**
 * State of a role. `starting`: not all of its engines have been reachable yet; `stopping`: it finishes its work after a
 * signal.
 */
export type RoleState = 'starting' | 'ready' | 'stopping';

/** As in the contract of the API. */
const metricsType = 'text/plain; version=0.0.4';

/**
 * Serves /livez, /readyz and /metrics of a role without an API, on `hostname:port`. Each call of /readyz asks `state`,
 * and `refusal`, which returns why the process refuses to work. Returns a function that stops the server.
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
