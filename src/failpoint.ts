/**
 * The steps of the protocol by the names that its model has (`model/names.ts`): everything that one process does to
 * another, Redis, RabbitMQ or Elasticsearch, one after the other. A process that dies or freezes does so between two
 * of them. So that this can be tried at every one, a process can be told to do it: `FAILPOINT`.
 */

/** Where a process is to die or to freeze, the first time that it comes there. */
export interface Failpoint {
  /** SIGKILL, or SIGSTOP until somebody sends SIGCONT. */
  readonly how: 'kill' | 'freeze';
  readonly when: 'before' | 'after';
  readonly failpoint: string;
}

const form = /^(kill|freeze) (before|after) ([a-zA-Z.-]+)$/;

let active: Failpoint | undefined;

/** Reads `kill before relay.announce` and the like; undefined for what is not of that form. */
export function parseFailpoint(text: string): Failpoint | undefined {
  const [, how, when, failpoint] = form.exec(text) ?? [];
  if (failpoint === undefined) return undefined;
  // The expression lets nothing else through.
  return { how: how as Failpoint['how'], when: when as Failpoint['when'], failpoint };
}

/** From now on this process dies or freezes there, once. For tests alone. */
export function setFailpoint(point: Failpoint): void {
  active = point;
}

/** Takes a step of the protocol: one effect on another process, or one look at it. */
export function failpoint<T>(name: string, effect: () => Promise<T>): Promise<T> {
  return active?.failpoint === name ? trigger(active, effect) : effect();
}

async function trigger<T>(point: Failpoint, effect: () => Promise<T>): Promise<T> {
  const signalSelf = () => process.kill(process.pid, point.how === 'kill' ? 'SIGKILL' : 'SIGSTOP');
  active = undefined;
  if (point.when === 'before') {
    signalSelf();
    return effect();
  }
  try {
    const result = await effect();
    signalSelf();
    return result;
  } catch (error) {
    // It has not happened: the next attempt counts.
    active = point;
    throw error;
  }
}
