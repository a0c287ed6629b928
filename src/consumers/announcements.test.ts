import { expect, test } from 'bun:test';
import { announcing, maxBatchChanges, readAnnouncements, toMessage } from './announcements.ts';

const change = (plan: string) => ({ plan, revision: '1', trace: '' });

test('one change stands alone in its message, several are a batch', () => {
  expect(announcing([change('a')])).toEqual(change('a'));
  for (const changes of [[change('a')], [change('a'), change('b')]]) {
    expect(readAnnouncements(announcing(changes))).toEqual(changes);
  }
  expect(readAnnouncements({ changes: [change('a')] })).toEqual([change('a')]);
});

test('the contract allows as many changes as the relay announces together', () => {
  const changes = Array.from({ length: maxBatchChanges }, (_, i) => change(`${i}`));
  expect(readAnnouncements(announcing(changes))).toEqual(changes);
  expect(readAnnouncements(announcing([...changes, change('more')]))).toContain('/changes');
});

test.each([null, 7, {}, { changes: [] }, { changes: 'a' }, { revision: 7, trace: '' }])(
  '%j announces nothing',
  (content) => {
    expect(readAnnouncements(content)).toStartWith('not an announcement: ');
  },
);

test('a fault of a batch names the change', () => {
  expect(readAnnouncements({ changes: [change('a'), { plan: 'b' }] })).toContain('/changes/1');
});

test('each change of a batch has a message of its own, whose id is the same each time', () => {
  const changes = [change('a'), change('a')];
  const batch = {
    content: Buffer.from(JSON.stringify(announcing(changes))),
    properties: { contentType: 'application/json', messageId: 'one', headers: { kept: true } },
  };
  const [first, second] = [0, 1].map((index) => toMessage(batch, changes, index));
  expect(JSON.parse(`${first?.content}`)).toEqual(change('a'));
  expect(first?.properties).toMatchObject({ contentType: 'application/json', headers: { kept: true } });
  expect(first?.properties.messageId).not.toBe(second?.properties.messageId);
  expect(first).toEqual(toMessage(batch, changes, 0));
  expect(toMessage(batch, [change('a')], 0)).toBe(batch);
});
