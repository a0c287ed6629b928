/**
 * Serves /livez and /readyz of a role that has no API, on `hostname:port`. `ready` is asked at every call.
 * Answers a function that stops it.
 */
export function serveHealth(hostname: string, port: number, ready: () => boolean): () => Promise<void> {
  const server = Bun.serve({
    hostname,
    port,
    fetch(request) {
      const { pathname } = new URL(request.url);
      if (pathname !== '/livez' && pathname !== '/readyz') return new Response(null, { status: 404 });
      const well = pathname === '/livez' || ready();
      return Response.json({ status: well ? 'ok' : 'starting' }, { status: well ? 200 : 503 });
    },
  });
  return () => server.stop(true);
}
