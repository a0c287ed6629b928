/** Bun's server alone: the same plan from memory. */
import { body } from './plan.ts';
import { serve } from './serve.ts';

/** The headers that the generated layer's answer has. */
const headers = {
  'content-type': 'application/json',
  etag: '"1"',
  'cache-control': 'private, no-cache',
  'cache-status': 'planbase; hit',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
};

serve(() => new Response(body, { headers }));
