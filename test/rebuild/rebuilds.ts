import { call, elasticsearch, token, until } from '../support/planbase.ts';

export const consumers = ['search-consumer-1', 'search-consumer-2'] as const;
const admin = { authorization: `Bearer ${await token({ scope: 'plans:read plans:admin' })}` };

/** A rebuild, as far as these tests look at it. */
export interface Rebuild {
  readonly rebuildId: string;
  readonly state: string;
  readonly generation: string;
  readonly outcome?: string;
  readonly reason?: string;
  readonly plans: { readonly total: number; readonly left: number };
  readonly rejections: {
    readonly count: number;
    readonly items: readonly { readonly objectId: string; readonly revision: number }[];
  };
}

/** Asks for a rebuild; there must be none. */
export async function startRebuild(base?: string): Promise<Rebuild> {
  const response = await call('POST', '/v1/index-rebuilds', {
    headers: admin,
    ...(base !== undefined && { base }),
  });
  if (response.status !== 202) throw new Error(`${response.status}: ${await response.text()}`);
  // Rebuild, by the contract.
  const rebuild = (await response.json()) as Rebuild;
  const location = response.headers.get('location');
  if (location !== `/v1/index-rebuilds/${rebuild.rebuildId}`) throw new Error(`Location is ${location}`);
  return rebuild;
}

export async function getRebuild(id: string): Promise<Rebuild> {
  const response = await call('GET', `/v1/index-rebuilds/${id}`, { headers: admin });
  if (response.status !== 200) throw new Error(`${response.status}: ${await response.text()}`);
  // Rebuild, by the contract.
  return (await response.json()) as Rebuild;
}

/** Waits until it is in one of these states. */
export async function untilState(id: string, timeoutMs: number, ...states: string[]): Promise<Rebuild> {
  let rebuild: Rebuild | undefined;
  await until(`the rebuild is ${states.join(' or ')}`, timeoutMs, async () => {
    rebuild = await getRebuild(id);
    return states.includes(rebuild.state);
  }).catch((error: unknown) => {
    throw new Error(JSON.stringify(rebuild), { cause: error });
  });
  if (rebuild === undefined) throw new Error('nothing read');
  return rebuild;
}

export async function expectFinished(id: string, timeoutMs = 120_000): Promise<Rebuild> {
  const ended = await untilState(id, timeoutMs, 'ended');
  if (ended.outcome !== 'finished') throw new Error(JSON.stringify(ended));
  return ended;
}

/** Every generation that there is, hidden ones too, and the one that the alias is on. */
export async function generations(): Promise<{ readonly all: readonly string[]; readonly live: string[] }> {
  const response = await fetch(`${elasticsearch}/planbase-plans-*?expand_wildcards=all`);
  // Documented at Elasticsearch's get index API.
  const found = (await response.json()) as Record<string, { readonly aliases: Record<string, object> }>;
  const live = Object.entries(found).filter(([, { aliases }]) => 'planbase-plans' in aliases);
  return { all: Object.keys(found), live: live.map(([index]) => index) };
}

/** Waits until one generation is left, and searches meet it. */
export async function untilOnly(generation: string, timeoutMs = 30_000): Promise<void> {
  await until(`there is only ${generation}`, timeoutMs, async () => {
    const { all, live } = await generations();
    return all.join() === generation && live.join() === generation;
  });
}

/** Waits until nothing is on its way. */
export async function untilIdle(timeoutMs = 120_000): Promise<void> {
  await until('nothing is pending', timeoutMs, async () => {
    const response = await call('GET', '/v1/pipeline', { headers: admin });
    // Pipeline, by the contract.
    const { search, history } = (await response.json()) as Record<string, { readonly pending: number }>;
    return search?.pending === 0 && history?.pending === 0;
  });
}
