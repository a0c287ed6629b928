import type { Channel, GetMessage } from 'amqplib';
import { AdminChannel } from '../consumers/admin-channel.ts';
import type { Broker } from '../consumers/broker.ts';
import { type StallDeps, StallReporter } from '../consumers/stall-reporter.ts';
import { deadQueue, type ProjectionName, projections } from '../consumers/topology.ts';
import { delay } from '../delay.ts';
import { toReason } from '../error-reason.ts';
import { failpoint } from '../failpoint.ts';
import { type DeadLetterBounds, storeDeadLetter } from '../store/dead-letters.ts';
import { type Letter, toLetters } from './letter.ts';

/*
 * The drain moves dead letters from the broker, which can neither list nor address them, to the store.
 *
 *   looking ── a message ──► storing ── stored, or there already ──► acknowledging ──► looking
 *    ▲   │ none                 │ no room, or Redis is away
 *    │   └──► waiting           └──► says so, keeps the message unacknowledged, and again
 *    └──── waiting ◄── the broker is away
 *
 * Every relay drains, one message at a time. On SIGKILL between storing and acknowledging, the broker delivers the
 * message again; a letter is identified by its queue and its message's id, so it is stored once. A batch becomes a
 * letter for each of its changes, identified by their places in it. When the store is full nothing is dropped: letters
 * without room stay in the broker until there is some.
 */

/** Dependencies of the drain. */
export interface DrainDeps extends DeadLetterBounds, StallDeps {
  readonly broker: Broker;
  readonly rabbitmqUrl: string;
  /** Pause while there is no message, or no room. */
  readonly deadLetterEveryMs: number;
}

/** Runs until the signal is given. */
export async function drain(deps: DrainDeps, signal: AbortSignal): Promise<void> {
  const { deadLetterEveryMs } = deps;
  const pause = new StallReporter(deps, 'dead-letters');
  const wire = new AdminChannel(deps.rabbitmqUrl);
  while (!signal.aborted) {
    let taken = false;
    try {
      for (const projection of projections) {
        const held = await failpoint('dead-letter.read', () => takeOne(deps, wire, projection));
        if (held === undefined) continue;
        taken = true;
        if (!(await storeAll(deps, pause, projection, held.message, signal))) break;
        await failpoint('dead-letter.acknowledge', async () => held.channel.ack(held.message));
      }
      pause.end();
    } catch (error) {
      pause.begin(toReason(error));
    }
    if (!taken) await delay(deadLetterEveryMs, signal);
  }
  await pause.end();
  await wire.close();
}

interface Held {
  readonly message: GetMessage;
  /** The message can be acknowledged on this channel only. */
  readonly channel: Channel;
}

/** Uses amqplib: Rascal subscribes, and cannot take a single message. */
async function takeOne(
  { broker }: DrainDeps,
  wire: AdminChannel,
  projection: ProjectionName,
): Promise<Held | undefined> {
  const answer = await wire.run(async (channel) => ({
    channel,
    message: await channel.get(broker.names.queue(deadQueue(projection))),
  }));
  if (answer === undefined) broker.reconciler.requestCheck();
  return answer?.message ? { channel: answer.channel, message: answer.message } : undefined;
}

/** Stores the letters of a message. Returns false if the process stops before. */
async function storeAll(
  deps: DrainDeps,
  pause: StallReporter,
  projection: ProjectionName,
  message: GetMessage,
  signal: AbortSignal,
): Promise<boolean> {
  for (const letter of toLetters(
    deps.store.names,
    projection,
    message,
    Date.now() + Math.round(deps.store.clockOffsetMs),
  )) {
    if (!(await storeAtLast(deps, pause, letter, signal))) return false;
  }
  return true;
}

/** Stores a letter as soon as there is room. Returns false if the process stops before. */
async function storeAtLast(
  deps: DrainDeps,
  pause: StallReporter,
  letter: Letter,
  signal: AbortSignal,
): Promise<boolean> {
  const { store, deadLetters, deadLetterBytes, deadLetterEveryMs, logger } = deps;
  while (!signal.aborted) {
    try {
      const outcome = await failpoint('dead-letter.store', () =>
        storeDeadLetter(store, letter.summary, letter.message, { deadLetters, deadLetterBytes }),
      );
      if (outcome !== 'full') {
        const { id, queue, plan, revision, reason, attempts } = letter.summary;
        logger.error({ deadLetter: id, queue, plan, revision, reason, attempts, outcome }, 'a dead letter');
        return true;
      }
      pause.begin(`There is no room for more than ${deadLetters} dead letters or ${deadLetterBytes} bytes.`);
    } catch (error) {
      pause.begin(toReason(error));
    }
    await delay(deadLetterEveryMs, signal);
  }
  return false;
}
