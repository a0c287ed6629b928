import { openStack } from '../support/stack.ts';

/** The processes of a copy of the project, next to those of the instance. */
export interface Roles {
  /** Base URL of the API. */
  readonly api: string;
  /** The index that its consumer has made. */
  readonly index: string;
  /** Ends the processes and removes what they made. */
  stop(): Promise<void>;
}

/** Runs API, relay and search consumer from `folder`. */
export async function startRoles(folder: string): Promise<Roles> {
  const stack = await openStack({}, folder);
  try {
    const [api] = await Promise.all([
      stack.start('api'),
      stack.start('relay'),
      // It is ready once it has made the index.
      stack.start('search-consumer'),
    ]);
    return { api: api.url, index: await stack.index(), stop: stack.stop };
  } catch (error) {
    await stack.stop();
    throw error;
  }
}
