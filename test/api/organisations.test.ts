import { describe, expect, test } from 'bun:test';
import { importAll } from '../support/imports.ts';
import { api, call, token } from '../support/planbase.ts';
import { type Plan, planNumber } from '../support/plans.ts';

const unique = () => crypto.randomUUID().slice(0, 8);
const otherToken = await token({ org: 'other.example' });
const asOther = { authorization: `Bearer ${otherToken}` };

/** A plan of another organisation, all of whose ids are free. */
const theirs = (): Plan =>
  JSON.parse(JSON.stringify(planNumber(unique())).replaceAll('example.com', 'other.example'));

interface Problem {
  readonly type: string;
  readonly detail: string;
  readonly owner?: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
}

/** The problem of an answer, without the ids of the plan that it is about. */
async function readProblem(response: Response, ...ids: readonly string[]): Promise<[number, Problem]> {
  let text = await response.text();
  for (const id of ids) text = text.replaceAll(id, '<id>');
  return [response.status, JSON.parse(text) as Problem];
}

describe("another organisation's objectIds", () => {
  test('are answered alike, whatever they are of and however they are used', async () => {
    const ours = planNumber(unique());
    expect((await call('POST', '/v1/plans', { body: ours })).status).toBe(201);
    const [service] = ours.linkedPlanServices;
    const id = ours.objectId;

    const expected = [409, { errors: [{ pointer: '/objectId', detail: 'is in use elsewhere' }] }] as const;
    const asPlan = { ...theirs(), objectId: id };
    const post = await readProblem(await call('POST', '/v1/plans', { body: asPlan, headers: asOther }), id);
    expect(post).toMatchObject(expected as never);
    expect(post[1]).not.toHaveProperty('owner');
    expect(post[1].type).toBe('urn:planbase:problem:object-owned');
    const headers = { ...asOther, 'if-none-match': '*' };
    expect(await readProblem(await call('PUT', `/v1/plans/${id}`, { body: asPlan, headers }), id)).toEqual(
      post,
    );
    const child = service?.objectId ?? '';
    const asChild = { ...theirs(), objectId: child };
    const posted = await call('POST', '/v1/plans', { body: asChild, headers: asOther });
    expect(await readProblem(posted, child)).toEqual(post);

    for (const used of [id, child]) {
      const inside = theirs();
      inside.planCostShares.objectId = used;
      const refused = await readProblem(
        await call('POST', '/v1/plans', { body: inside, headers: asOther }),
        used,
      );
      const errors = [{ pointer: '/planCostShares/objectId', detail: 'is in use elsewhere' }];
      expect(refused).toEqual([409, { ...post[1], errors }]);
    }
    const [line] = await importAll(`${api}/v1/imports`, otherToken, JSON.stringify(asPlan));
    expect(line).toMatchObject({ status: 409, problem: { type: post[1].type } });
  });

  test('are to all other operations as if they were not there', async () => {
    const ours = planNumber(unique());
    const created = await call('POST', '/v1/plans', { body: ours });
    const free = theirs();
    const etag = created.headers.get('etag') ?? '';
    for (const [method, path, body] of [
      ['GET', '/v1/plans/:id'],
      ['GET', '/v1/objects/:id'],
      ['GET', '/v1/plans/:id/indexing'],
      ['DELETE', '/v1/plans/:id'],
      ['PATCH', '/v1/plans/:id', () => ({ planType: 'x' })],
      ['PUT', '/v1/plans/:id', (objectId: string) => ({ ...free, objectId })],
    ] as const) {
      const send = async (id: string) => {
        const headers = { ...asOther, 'if-match': etag };
        const request = { headers, ...(body && { body: body(id) }) };
        return readProblem(await call(method, path.replace(':id', id), request), id);
      };
      const answer = await send(ours.objectId);
      expect(answer[0]).toBe(404);
      expect(answer).toEqual(await send(free.objectId));
    }
  });

  test('stay reserved when they were removed, but not for their own organisation', async () => {
    // Only the first 100 000 ids that an organisation removes within an hour are reserved: other suites may have.
    const org = `${unique()}.example`;
    const asOurs = { authorization: `Bearer ${await token({ org })}` };
    const ours: Plan = JSON.parse(JSON.stringify(planNumber(unique())).replaceAll('example.com', org));
    const id = ours.objectId;
    expect((await call('POST', '/v1/plans', { body: ours, headers: asOurs })).status).toBe(201);
    const attempt = async () =>
      readProblem(
        await call('POST', '/v1/plans', { body: { ...theirs(), objectId: id }, headers: asOther }),
        id,
      );
    const before = await attempt();
    const headers = { ...asOurs, 'if-match': '*' };
    expect((await call('DELETE', `/v1/plans/${id}`, { headers })).status).toBe(204);
    expect(await attempt()).toEqual(before);
    expect(before[0]).toBe(409);
    expect((await call('POST', '/v1/plans', { body: ours, headers: asOurs })).status).toBe(201);
  });
});
