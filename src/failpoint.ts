/**
 * The steps of the protocol, by their names in the model (`model/names.ts`): every effect of a process on another
 * process, Redis, RabbitMQ or Elasticsearch, in order. A process that dies or freezes does so between two steps. The
 * setting `FAILPOINT` makes a process die or freeze at a given step, so that every step can be tested.
 */

/** The step at which a process dies or freezes, the first time that it reaches the step. */
export interface Failpoint {
  /** SIGKILL, or SIGSTOP until somebody sends SIGCONT. */
  readonly how: 'kill' | 'freeze';
  readonly when: 'before' | 'after';
  readonly failpoint: string;
}

const form = /^(kill|freeze) (before|after) ([a-zA-Z.-]+)$/;

let active: Failpoint | undefined;

/** Parses `kill before relay.announce` and the like; returns undefined for a text of another form. */
export function parseFailpoint(text: string): Failpoint | undefined {
  const [, how, when, failpoint] = form.exec(text) ?? [];
  if (failpoint === undefined) return undefined;
  // The expression accepts nothing else.
  return { how: how as Failpoint['how'], when: when as Failpoint['when'], failpoint };
}

/** Makes this process die or freeze at a step, once. For tests only. */
export function setFailpoint(point: Failpoint): void {
  active = point;
}

/** Runs a step of the protocol: one effect on another process, or one read of its state. */
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
    // The step has failed: trigger at the next attempt.
    active = point;
    throw error;
  }
}
