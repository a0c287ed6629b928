import { expect, test } from 'bun:test';
import { HeldMessage } from './held-message.ts';

/** A message with `parts` parts, and the calls that it makes to the broker and the session. */
function hold(parts: number) {
  const told: string[] = [];
  const held = new HeldMessage(
    (error) => void told.push(error ? 'requeue' : 'acknowledge'),
    parts,
    () => void told.push('end'),
  );
  return { held, told, parts: Array.from({ length: parts }, () => held.part()) };
}

test('acknowledges a message once all of its changes are acknowledged', () => {
  const { held, told, parts } = hold(3);
  const [first, second, third] = parts;
  first?.ack();
  first?.ack();
  third?.ack();
  expect([told, held.unacknowledged]).toEqual([[], 1]);
  second?.ack();
  expect(told).toEqual(['acknowledge', 'end']);
  second?.requeue();
  expect([told.length, second?.lost()]).toEqual([2, false]);
});

test('requeues the whole message when one of its changes is requeued', () => {
  const { told, parts } = hold(2);
  const [first, second] = parts;
  first?.ack();
  second?.requeue();
  expect([told, first?.lost()]).toEqual([['requeue', 'end'], true]);
  second?.ack();
  first?.requeue();
  expect(told).toHaveLength(2);
});
