/** Bun's server and the function that the API calls, once for each request: POST parses a plan and commits it. */
import { Redis } from 'ioredis';
import { tree } from '../../src/es/generated/tree.ts';
import { forEachNode } from '../../src/es/tree.ts';
import { Names } from '../../src/names.ts';
import { call, loadLibrary } from '../../src/store/library.ts';
import { serve } from './serve.ts';

const redis = new Redis(process.env['REDIS_URL'] ?? '', { enableAutoPipelining: true });
await loadLibrary(redis);

serve(async (request) => {
  const headers = { 'content-type': 'application/json' };
  if (request.method === 'GET') return new Response(null, { headers });
  // The load generator sends a plan.
  const plan = (await request.json()) as { objectId: string; _org: string };
  const text = JSON.stringify(plan);
  const objects: string[] = [];
  forEachNode(tree, plan, (id) => objects.push(id));
  const envelope = JSON.stringify({
    id: crypto.randomUUID(),
    deadlineMs: Date.now() + 5_000,
    operation: 'create',
    plan: plan.objectId,
    org: plan._org,
    count: objects.length,
    actor: 'bench',
    trace: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00',
    waits: false,
    streamBytes: 1_073_741_824,
    caller: { all: true },
  });
  const [answer] = JSON.parse(
    String(await call({ redis, names: new Names() }, 'commit', envelope, text, objects.join('\n'))),
  ) as {
    outcome: string;
  }[];
  return new Response(text, { status: answer?.outcome === 'committed' ? 201 : 500, headers });
});
