import { makePlan } from '../../contracts/consumers/plans.ts';
import { call, untilSearchable } from '../support/planbase.ts';

/** Values of a state, for interactions that use `fromProviderState`. */
type Values = Record<string, string>;

interface Parameters {
  readonly objectId: string;
}

/** Brings the provider into the states that the consumers name, through the API alone. */
export const stateHandlers = {
  'a plan exists': (parameters?: unknown) => create(readId(parameters)),
  async 'a plan is searchable'(parameters?: unknown): Promise<Values> {
    const values = await create(readId(parameters));
    await untilSearchable(readId(parameters));
    return values;
  },
  async 'a plan has changed'(parameters?: unknown): Promise<Values> {
    const { etag = '' } = await create(readId(parameters));
    const changed = await call('PUT', toPath(readId(parameters)), {
      body: { ...makePlan(readId(parameters)), planType: 'outOfNetwork' },
      headers: { 'if-match': etag },
    });
    return { outdatedEtag: etag, etag: changed.headers.get('etag') ?? '' };
  },
  async 'no plan exists'(parameters?: unknown): Promise<Values> {
    await remove(readId(parameters));
    return { key: crypto.randomUUID() };
  },
};

async function create(objectId: string): Promise<Values> {
  await remove(objectId);
  const created = await call('POST', '/v1/plans', { body: makePlan(objectId) });
  if (created.status !== 201) throw new Error(`POST was answered ${created.status}: ${await created.text()}`);
  return { etag: created.headers.get('etag') ?? '' };
}

async function remove(objectId: string): Promise<void> {
  const { status } = await call('DELETE', toPath(objectId), { headers: { 'if-match': '*' } });
  // 412 is the answer for a plan that is not there.
  if (![204, 404, 412].includes(status)) throw new Error(`DELETE was answered ${status}`);
}

function readId(parameters: unknown): string {
  return (parameters as Parameters).objectId;
}

function toPath(objectId: string): string {
  return `/v1/plans/${encodeURIComponent(objectId)}`;
}
