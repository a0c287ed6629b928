import type { Channel } from 'amqplib';
import { makePlan } from '../../contracts/consumers/plans.ts';
import { onChannel } from '../support/broker.ts';
import { names } from '../support/names.ts';
import { api, token, until } from '../support/planbase.ts';

/** Plans of the second message; so many at once that the relay reads several together. */
const several = 60;

/** Writes one plan; the message by which the relay announces it. */
export function announceOne(): Promise<unknown> {
  return firstMessage(1, (message) => !('changes' in message));
}

/** Writes many plans at once; a message by which the relay announces several of them. */
export function announceSeveral(): Promise<unknown> {
  return firstMessage(several, (message) => 'changes' in message);
}

/** Listens on the exchange with a queue of its own while it writes, and resolves with the first message that fits. */
function firstMessage(plans: number, fits: (message: object) => boolean): Promise<unknown> {
  return onChannel(async (channel) => {
    const messages = await listen(channel);
    await write(plans);
    await until('a message fits', 20_000, async () => messages.some(fits));
    return messages.find(fits);
  });
}

async function listen(channel: Channel): Promise<object[]> {
  const messages: object[] = [];
  const { queue } = await channel.assertQueue('', { exclusive: true, autoDelete: true });
  await channel.bindQueue(queue, names.exchange, '#');
  await channel.consume(
    queue,
    (message) => {
      // An announcement or a batch, by the contract.
      if (message !== null) messages.push(JSON.parse(message.content.toString()) as object);
    },
    { noAck: true },
  );
  return messages;
}

async function write(plans: number): Promise<void> {
  const run = crypto.randomUUID().slice(0, 8);
  const lines = Array.from({ length: plans }, (_, number) =>
    JSON.stringify(makePlan(`pact-${run}-${number}`)),
  );
  const response = await fetch(`${api}/v1/imports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await token()}`, 'content-type': 'application/x-ndjson' },
    body: `${lines.join('\n')}\n`,
  });
  const outcomes = (await response.text()).split('\n').filter((line) => line.includes('"created"'));
  if (outcomes.length !== plans) throw new Error(`only ${outcomes.length} of ${plans} plans were written`);
}
