import { describe, expect, test } from 'bun:test';
import { MatchersV3 } from '@pact-foundation/pact';
import { MemberPortal } from './member-portal.ts';
import { anyEntityTag, anyToken, currentEntityTag, makePact } from './pact.ts';
import { makePlan } from './plans.ts';

const { eachLike, integer, like } = MatchersV3;
const plan = makePlan('pact-portal');
const path = '/v1/plans/pact-portal';
const pact = makePact('member-portal');

describe('the member portal', () => {
  test('reads a plan', () =>
    pact
      .addInteraction()
      .given('a plan exists', { objectId: plan.objectId })
      .uponReceiving('a read of a plan')
      .withRequest('GET', path, (request) => request.headers({ Authorization: anyToken }))
      .willRespondWith(200, (response) => response.headers({ ETag: anyEntityTag }).jsonBody(like(plan)))
      .executeTest(async ({ url }) => {
        const read = await new MemberPortal(url, 'token').read(plan.objectId);
        expect(read).toEqual({ plan, etag: '"1"' });
      }));

  test('keeps its copy of a plan that has not changed', () =>
    pact
      .addInteraction()
      .given('a plan exists', { objectId: plan.objectId })
      .uponReceiving('a read of a plan that has not changed')
      .withRequest('GET', path, (request) =>
        request.headers({ Authorization: anyToken, 'If-None-Match': currentEntityTag }),
      )
      .willRespondWith(304, (response) => response.headers({ ETag: anyEntityTag }))
      .executeTest(async ({ url }) => {
        const copy = { plan, etag: '"1"' };
        expect(await new MemberPortal(url, 'token').refresh(copy)).toBe(copy);
      }));

  test('learns that a plan does not exist', () =>
    pact
      .addInteraction()
      .given('no plan exists', { objectId: 'pact-portal-missing' })
      .uponReceiving('a read of a plan that does not exist')
      .withRequest('GET', '/v1/plans/pact-portal-missing', (request) =>
        request.headers({ Authorization: anyToken }),
      )
      .willRespondWith(404, (response) =>
        response
          .headers({ 'Content-Type': 'application/problem+json' })
          .jsonBody({ type: 'urn:planbase:problem:not-found', title: like('Not found'), status: 404 }),
      )
      .executeTest(async ({ url }) => {
        expect(await new MemberPortal(url, 'token').read('pact-portal-missing')).toBeUndefined();
      }));

  test('searches plans by the cost shares of their services', () =>
    pact
      .addInteraction()
      .given('a plan is searchable', { objectId: plan.objectId })
      .uponReceiving('a search for plans with a service of a low copay')
      .withRequest('POST', '/v1/search', (request) =>
        request.headers({ Authorization: anyToken, 'Content-Type': 'application/json' }).jsonBody({
          query: {
            has_child: {
              type: 'linkedPlanService',
              query: { has_child: { type: 'planserviceCostShare', query: { range: { copay: { lte: 5 } } } } },
            },
          },
          size: 10,
        }),
      )
      .willRespondWith(200, (response) =>
        response.jsonBody({
          partial: false,
          hits: eachLike({ objectId: like('pact-portal'), planId: like('pact-portal'), relation: 'plan' }),
        }),
      )
      .executeTest(async ({ url }) => {
        expect(await new MemberPortal(url, 'token').withServiceCopay(5)).toEqual(['pact-portal']);
      }));

  test('lists plans that cover a service, by type and copay', () =>
    pact
      .addInteraction()
      .given('a plan is searchable', { objectId: plan.objectId })
      .uponReceiving('a search for plans that cover a service')
      .withRequest('GET', '/v1/plans', (request) =>
        request
          .headers({ Authorization: anyToken })
          .query({ service: 'pact-portal-physical', planType: 'inNetwork', copayMax: '50' }),
      )
      .willRespondWith(200, (response) =>
        response.jsonBody({
          items: eachLike({
            objectId: 'pact-portal',
            _org: 'example.com',
            planType: 'inNetwork',
            creationDate: '12-12-2017',
            revision: integer(1),
          }),
        }),
      )
      .executeTest(async ({ url }) => {
        const portal = new MemberPortal(url, 'token');
        expect(await portal.search('pact-portal-physical', 'inNetwork', 50)).toEqual(['pact-portal']);
      }));
});
