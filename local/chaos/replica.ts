import { Follower } from '../../docs/follower.ts';

const everyMs = 500;

/** A copy of an organisation's plans, maintained by export and feed during all faults. */
export interface Replica {
  readonly plans: ReadonlyMap<string, string>;
  /** Takes the last changes. Call this when nothing is pending any more. */
  finish(): Promise<void>;
}

/** Maintains a replica until `finish`. Retries requests without an answer. */
export function keepReplica(api: string, token: string): Replica {
  const follower = new Follower(api, token);
  let finished = false;
  const following = (async () => {
    for (let begun = false; !finished; await Bun.sleep(everyMs)) {
      try {
        if (begun) await follower.catchUp();
        else await follower.begin();
        begun = true;
      } catch {
        // The next round retries from the same position.
      }
    }
  })();
  return {
    plans: follower.plans,
    async finish() {
      finished = true;
      await following;
      await follower.catchUp();
    },
  };
}
