import { Follower } from '../../docs/follower.ts';

const everyMs = 500;

/** A replica that is kept by export and feed while everything around it fails, and how it is brought to the end. */
export interface Replica {
  readonly plans: ReadonlyMap<string, string>;
  /** Takes the last changes; to be called when all is quiet. */
  finish(): Promise<void>;
}

/** Keeps a replica until `finish`. What is not answered is asked for again. */
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
        // The next round asks again from where it is.
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
