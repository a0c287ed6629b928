import { commit } from '../../src/store/commit.ts';
import { call, elasticsearch, readDocuments, token, until } from '../support/planbase.ts';
import { listIds, type Plan, planNumber } from '../support/plans.ts';
import type { OwnRole, Role } from '../support/role.ts';
import { openStack, type Stack } from '../support/stack.ts';

const admin = `Bearer ${await token({ scope: 'plans:read plans:write plans:admin' })}`;

/** Intervals and delays that take seconds and minutes otherwise. */
const quick = {
  RETRY_DELAYS_MS: '100,200,300',
  TOPOLOGY_CHECK_MS: '1000',
  SWEEP_EVERY_MS: '200',
  SWEEP_AFTER_MS: '1500',
  DEAD_LETTER_EVERY_MS: '100',
  TAKE_OVER_AFTER_MS: '1000',
  LEASE_MS: '3000',
  REFRESH_MS: '100',
};

/** A dead letter as a list has it. */
export interface DeadLetter {
  readonly deadLetterId: string;
  readonly queue: string;
  readonly reason: string;
  readonly attempts: number;
  readonly firstAt: string;
  readonly lastAt: string;
  readonly storedAt: string;
  readonly state: string;
  readonly objectId?: string;
  readonly message?: { readonly encoding: string; readonly content: string; readonly messageId?: string };
}

/** The pipeline's numbers, as far as these tests look at them. */
export interface Pipeline {
  readonly search: { readonly pending: number; readonly failed: number };
  readonly history: { readonly pending: number; readonly failed: number };
  readonly stream: { readonly bytes: number; readonly limitBytes: number };
  readonly relay: { readonly waiting?: number };
  readonly deadLetters: { readonly stored: number; readonly redriving: number };
  readonly pauses: readonly { readonly process: string; readonly part: string; readonly reason: string }[];
}

/** Planbase of a test's own, with a clock that is fast. */
export interface Planbase extends Stack {
  readonly roles: Readonly<Record<Role, OwnRole>>;
  /** Calls the API as an administrator. */
  request(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
  create(plan: Plan, headers?: Record<string, string>): Promise<Response>;
  pipeline(): Promise<Pipeline>;
  indexing(plan: string): Promise<string>;
  deadLetters(query?: string): Promise<DeadLetter[]>;
  /** Waits until nothing is pending, and every plan is in the index as it is, with its history. */
  expectWhole(plans: readonly Plan[], timeoutMs?: number): Promise<void>;
}

export async function startPlanbase(env: Readonly<Record<string, string>> = {}): Promise<Planbase> {
  const stack = await openStack({ ...quick, ...env });
  const names = ['api', 'relay', 'search-consumer', 'history-consumer'] as const;
  const started = await Promise.all(names.map(async (name) => [name, await stack.start(name)] as const));
  // Each of the names is there.
  const roles = Object.fromEntries(started) as Record<Role, OwnRole>;
  const request: Planbase['request'] = (method, path, body, headers = {}) =>
    call(method, path, {
      base: roles.api.url,
      headers: { authorization: admin, ...headers },
      ...(body !== undefined && { body }),
    });
  const pipeline = async () => {
    const response = await request('GET', '/v1/pipeline');
    if (!response.ok) throw new Error(`getPipeline was answered ${response.status}`);
    // Pipeline, by the contract.
    return (await response.json()) as Pipeline;
  };
  return {
    ...stack,
    roles,
    request,
    pipeline,
    create: (plan, headers) => request('POST', '/v1/plans', plan, headers),
    async indexing(plan) {
      // Indexing, by the contract.
      const { state } = (await (await request('GET', `/v1/plans/${plan}/indexing`)).json()) as {
        state: string;
      };
      return state;
    },
    async deadLetters(query = '') {
      const response = await request('GET', `/v1/dead-letters?${query}`);
      // DeadLetterPage, by the contract.
      return ((await response.json()) as { items: DeadLetter[] }).items;
    },
    async expectWhole(plans, timeoutMs = 30_000) {
      await until('nothing is pending', timeoutMs, async () => {
        const { search, history } = await pipeline();
        return search.pending + search.failed + history.pending + history.failed === 0;
      });
      for (const plan of plans) {
        const found = await readDocuments(plan.objectId);
        if (`${found}` !== `${listIds(plan)}`) throw new Error(`the index has ${found} of ${plan.objectId}`);
        const listed = await request('GET', `/v1/plans/${plan.objectId}/revisions`);
        // RevisionPage, by the contract.
        const { items } = (await listed.json()) as { items: unknown[] };
        if (items.length !== 1) throw new Error(`the history has ${items.length} revisions`);
      }
    },
  };
}

export const unique = () => crypto.randomUUID().slice(0, 8);
export const newPlan = () => planNumber(unique());

/** Stores a plan that the contract would not let through, and the index does not take. */
export async function writePoison({ redis }: Planbase): Promise<Plan> {
  const plan = { ...newPlan(), creationDate: 'never' };
  const { objectId, _org: org } = plan;
  const caller = { org, all: false };
  const write = { plan: objectId, org, objects: listIds(plan), body: JSON.stringify(plan), caller };
  const outcome = await commit(redis.store, { operation: 'create', ...write, actor: 'me', trace: '' }, 2_000);
  if (outcome.outcome !== 'committed') throw new Error(outcome.outcome);
  return plan;
}

/** Creates plans one after the other until `stop`, which returns them; each create must be answered 201. */
export function keepWriting(planbase: Planbase): { stop(): Promise<Plan[]> } {
  let stopped = false;
  const run = async () => {
    const plans: Plan[] = [];
    for (; !stopped; await Bun.sleep(20)) {
      const plan = newPlan();
      const { status } = await planbase.create(plan);
      if (status !== 201) throw new Error(`a create was answered ${status}`);
      plans.push(plan);
    }
    return plans;
  };
  const running = run();
  return {
    stop() {
      stopped = true;
      return running;
    },
  };
}

/** Changes settings of an index. */
export async function setIndex(index: string, settings: object): Promise<void> {
  const response = await fetch(`${elasticsearch}/${index}/_settings`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ index: settings }),
  });
  if (!response.ok) throw new Error(`settings were answered ${response.status}: ${await response.text()}`);
}
