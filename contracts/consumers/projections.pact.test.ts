import { describe, expect, test } from 'bun:test';
import { MatchersV3 } from '@pact-foundation/pact';
import { readAnnouncements } from '../../src/consumers/announcements.ts';
import { makePact } from './pact.ts';

const { eachLike, regex } = MatchersV3;
const plan = regex('^.+$', 'pact-message');
const revision = regex('^[0-9]{1,16}$', '7');
const trace = regex(
  '^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$',
  `00-${'1'.repeat(32)}-${'2'.repeat(16)}-01`,
);

describe.each(['search-projection', 'history-projection'])('the %s', (consumer) => {
  const pact = makePact(consumer);

  test('learns of one change', () =>
    pact
      .addAsynchronousInteraction()
      .given('one plan was written')
      .expectsToReceive('an announcement of one change', (message) =>
        message.withJSONContent({ plan, revision, trace }),
      )
      .executeTest(async ({ contents }) => {
        expect(readAnnouncements(contents.content)).toEqual([
          { plan: 'pact-message', revision: '7', trace: expect.any(String) },
        ]);
      }));

  test('learns of several changes by one message', () =>
    pact
      .addAsynchronousInteraction()
      .given('several plans were written at once')
      .expectsToReceive('an announcement of several changes', (message) =>
        message.withJSONContent({ changes: eachLike({ plan, revision, trace }, 2) }),
      )
      .executeTest(async ({ contents }) => {
        expect(readAnnouncements(contents.content)).toHaveLength(2);
      }));
});
