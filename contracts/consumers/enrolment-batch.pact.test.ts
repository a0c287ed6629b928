import { describe, expect, test } from 'bun:test';
import { MatchersV3 } from '@pact-foundation/pact';
import { EnrolmentBatch } from './enrolment-batch.ts';
import { anyEntityTag, anyToken, currentEntityTag, fromState, makePact, outdatedEntityTag } from './pact.ts';
import { makePlan } from './plans.ts';

const { like } = MatchersV3;
const plan = makePlan('pact-batch');
const path = '/v1/plans/pact-batch';
const pact = makePact('enrolment-batch');
const copay = { planCostShares: { copay: 30 } };
const mergePatch = 'application/merge-patch+json';
describe('the enrolment batch', () => {
  test('creates a plan with an idempotency key', () =>
    pact
      .addInteraction()
      .given('no plan exists', { objectId: plan.objectId })
      .uponReceiving('a create with an idempotency key')
      .withRequest('POST', '/v1/plans', (request) =>
        request
          .headers({
            Authorization: anyToken,
            'Content-Type': 'application/json',
            'Idempotency-Key': fromState('key', 'night-1'),
          })
          .jsonBody(plan),
      )
      .willRespondWith(201, (response) =>
        response.headers({ ETag: anyEntityTag, Location: path }).jsonBody(like(plan)),
      )
      .executeTest(async ({ url }) => {
        expect(await new EnrolmentBatch(url, 'token').create(plan, 'night-1')).toBe('"1"');
      }));

  test('changes a plan that is as it was read', () =>
    pact
      .addInteraction()
      .given('a plan exists', { objectId: plan.objectId })
      .uponReceiving('a patch with the current entity tag')
      .withRequest('PATCH', path, (request) =>
        request
          .headers({ Authorization: anyToken, 'If-Match': currentEntityTag, 'Content-Type': mergePatch })
          .jsonBody(copay),
      )
      .willRespondWith(200, (response) => response.headers({ ETag: anyEntityTag }).jsonBody(like(plan)))
      .executeTest(async ({ url }) => {
        expect(await new EnrolmentBatch(url, 'token').setCopay(plan.objectId, '"1"', 30)).toBe(true);
      }));

  test('does not change a plan that somebody else has changed', () =>
    pact
      .addInteraction()
      .given('a plan has changed', { objectId: plan.objectId })
      .uponReceiving('a patch with an outdated entity tag')
      .withRequest('PATCH', path, (request) =>
        request
          .headers({ Authorization: anyToken, 'If-Match': outdatedEntityTag, 'Content-Type': mergePatch })
          .jsonBody(copay),
      )
      .willRespondWith(412, (response) =>
        response
          .headers({ 'Content-Type': 'application/problem+json' })
          .jsonBody({ type: 'urn:planbase:problem:precondition-failed', title: like('x'), status: 412 }),
      )
      .executeTest(async ({ url }) => {
        expect(await new EnrolmentBatch(url, 'token').setCopay(plan.objectId, '"1"', 30)).toBe(false);
      }));
});
