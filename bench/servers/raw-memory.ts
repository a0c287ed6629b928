/** Bun's server alone: the same plan from memory. */
import { body } from './plan.ts';

/** Those that the layer's answer has. */
const headers = {
  'content-type': 'application/json',
  etag: '"1"',
  'cache-control': 'private, no-cache',
  'cache-status': 'planbase; hit',
};

Bun.serve({
  hostname: '127.0.0.1',
  port: Number(process.env['API_PORT']),
  development: false,
  fetch: () => new Response(body, { headers }),
});
