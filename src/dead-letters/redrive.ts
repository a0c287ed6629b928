import type { Broker } from '../consumers/broker.ts';
import { ownHeaders, redriveId } from '../consumers/retry-info.ts';
import { type ProjectionName, projections, workQueue } from '../consumers/topology.ts';
import { failpoint } from '../failpoint.ts';
import type { Logger } from '../log.ts';
import type { Store } from '../store/connection.ts';
import { endRedrive, type Redrive, readRedrives } from '../store/dead-letters.ts';
import { toContent } from './letter.ts';

const max = 1_000;

/** Dependencies of a redrive. */
export interface RedriveDeps {
  readonly store: Store;
  readonly broker: Broker;
  readonly logger: Logger;
}

/**
 * Publishes the letters whose redrive was requested, each to the quick lane of its projection as a message without
 * attempts. Removes each from the store when the broker has confirmed it. On SIGKILL in between, the letter is
 * published again under the same id, so that it becomes one letter if it is rejected again. The id contains the
 * redrive's token, so the new letter is never taken for the first one.
 *
 * Throws the first failure, after trying all letters.
 *
 * @param onPublished called with the announced plan (search index) or revision (history)
 */
export async function redrive(
  { store, broker, logger }: RedriveDeps,
  onPublished: (projection: ProjectionName, entry: string) => void,
): Promise<void> {
  const asked = await failpoint('dead-letter.asked', () => readRedrives(store, max));
  const outcomes = await Promise.allSettled(
    asked.map(async (letter) => {
      const projection = projections.find((name) => name === letter.queue);
      if (projection === undefined) throw new Error(`there is no projection ${letter.queue}`);
      await failpoint('dead-letter.redrive', () => publish(broker, projection, letter));
      onPublished(projection, projection === 'search' ? letter.plan : letter.revision);
      await failpoint('dead-letter.redriven', () => endRedrive(store, letter));
    }),
  );
  const failures = outcomes.filter((outcome) => outcome.status === 'rejected');
  const published = asked.length - failures.length;
  if (published > 0) logger.info({ letters: published }, 'redriven');
  if (failures[0] !== undefined) throw failures[0].reason;
}

function publish(broker: Broker, projection: ProjectionName, { id, token, message }: Redrive): Promise<void> {
  const { contentType, headers } = message;
  return broker.publish(workQueue(projection, 'quick'), toContent(message), {
    ...(contentType !== undefined && { contentType }),
    messageId: redriveId(id, token),
    headers: ownHeaders(headers),
  });
}
