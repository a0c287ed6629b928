/** Serves on the API's port, with Bun's server alone. */
export function serve(fetch: (request: Request) => Response | Promise<Response>): void {
  Bun.serve({ hostname: '127.0.0.1', port: Number(process.env['API_PORT']), development: false, fetch });
}
