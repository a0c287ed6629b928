import { elasticsearch } from './planbase.ts';

/** A way to Elasticsearch on which some bulks fail. */
export interface FailingProxy {
  readonly url: string;
  /** How many bulks have failed, or a part of them. */
  failed(): number;
  /** From now on nothing fails. */
  recover(): void;
  stop(): Promise<void>;
}

/** An item of a bulk's answer. */
type Item = Readonly<Record<string, unknown>>;

/**
 * Passes requests on to the instance's Elasticsearch, but for bulks of more than `maxBytes`: proxies in front of a
 * cluster have such limits.
 *
 * @param status what these are answered with
 */
export function limitBulks(maxBytes: number, status: number): FailingProxy {
  return passOn(async (body, forward) =>
    body.length > maxBytes ? answer(status, { error: 'too much' }) : forward(body),
  );
}

/** Passes requests on, but for the steps of a bulk that are routed by the plan: they fail, as on a shard that is away. */
export function failPlan(plan: string): FailingProxy {
  return passOn(async (body, forward) => {
    const steps = listSteps(body);
    const isFailing = steps.map(({ routing }) => routing === plan);
    if (!isFailing.includes(true)) return forward(body);
    const left = steps.filter((_, i) => !isFailing[i]).map(({ lines }) => lines);
    // Documented at Elasticsearch's bulk API.
    const { items } = (
      left.length > 0 ? await (await forward(Buffer.from(left.join('')))).json() : { items: [] }
    ) as {
      items: Item[];
    };
    const rest = items.values();
    const error = { type: 'unavailable_shards_exception', reason: 'primary shard is not active' };
    const merged = isFailing.map((fails) => (fails ? { index: { status: 503, error } } : rest.next().value));
    return answer(200, { items: merged }, true);
  });
}

type Forward = (body: Buffer) => Promise<Response>;

/** @param bulk returns the response to a bulk; undefined: the bulk passes */
function passOn(bulk: (body: Buffer, forward: Forward) => Promise<Response>): FailingProxy {
  let failed = 0;
  let isFailing = true;
  const server = Bun.serve({
    hostname: '127.0.0.1',
    port: 0,
    idleTimeout: 60,
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      const headers = new Headers(request.headers);
      for (const name of ['host', 'content-length']) headers.delete(name);
      let forwarded: Response | undefined;
      const forward: Forward = async (body) => {
        const { method } = request;
        const answer = await fetch(elasticsearch + pathname + search, {
          ...{ method, headers },
          ...(body.length > 0 && { body }),
        });
        // fetch has decompressed it.
        const kept = ['content-type', 'x-elastic-product'].map((name) => [
          name,
          answer.headers.get(name) ?? '',
        ]);
        const { status } = answer;
        forwarded = new Response(await answer.arrayBuffer(), { status, headers: Object.fromEntries(kept) });
        return forwarded;
      };
      const body = Buffer.from(await request.arrayBuffer());
      if (!pathname.endsWith('/_bulk') || !isFailing) return forward(body);
      const response = await bulk(body, forward);
      if (response !== forwarded) failed += 1;
      return response;
    },
  });
  return {
    url: server.url.origin,
    failed: () => failed,
    recover() {
      isFailing = false;
    },
    async stop() {
      await server.stop(true);
    },
  };
}

/** The steps of a bulk: a line, and another one unless it is a removal. */
function listSteps(body: Buffer): { readonly routing: string; readonly lines: string }[] {
  const lines = body.toString().split('\n').slice(0, -1);
  const steps: { routing: string; lines: string }[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    // An action with its metadata, documented at Elasticsearch's bulk API.
    const action = JSON.parse(line) as Readonly<Record<string, { readonly routing: string }>>;
    const [[name = '', { routing } = { routing: '' }] = []] = Object.entries(action);
    const source = name === 'delete' ? '' : `${lines[++i]}\n`;
    steps.push({ routing, lines: `${line}\n${source}` });
  }
  return steps;
}

function answer(status: number, body: object, isElastic = false): Response {
  const headers = {
    'content-type': 'application/json',
    ...(isElastic && { 'x-elastic-product': 'Elasticsearch' }),
  };
  return new Response(JSON.stringify(body), { status, headers });
}
