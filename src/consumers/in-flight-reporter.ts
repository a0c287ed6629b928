import { delay } from '../delay.ts';
import { failpoint } from '../failpoint.ts';
import type { Store } from '../store/connection.ts';
import { forgetHeld, noteHeld } from '../store/in-flight.ts';
import type { Broker } from './broker.ts';

const everyMs = 1_000;

/**
 * Notes again and again how many changes of each queue's messages this process holds unsettled, until the signal is
 * given, and then that it holds none: the broker's own count, by a passive declaration, leaves their messages out. A
 * note that fails is repeated a second later.
 *
 * @param name of the process
 */
export async function reportHeld(
  { store, broker }: { readonly store: Store; readonly broker: Broker },
  name: string,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await failpoint('consumer.noteHeld', () => noteHeld(store, name, broker.countHeld())).catch(() => {});
    await delay(everyMs, signal);
  }
  await failpoint('consumer.noteHeld', () => forgetHeld(store, name)).catch(() => {});
}
