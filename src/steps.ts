/**
 * The steps of the protocol by the names that its model has (`model/names.ts`): everything that one process does to
 * another, Redis, RabbitMQ or Elasticsearch, one after the other. A process that dies or freezes does so between two
 * of them. So that this can be tried at every one, a process can be told to do it: `CRASH_AT`.
 */

/** Where a process is to die or to freeze, the first time that it comes there. */
export interface CrashPoint {
  /** SIGKILL, or SIGSTOP until somebody sends SIGCONT. */
  readonly how: 'kill' | 'freeze';
  readonly when: 'before' | 'after';
  readonly step: string;
}

const form = /^(kill|freeze) (before|after) ([a-zA-Z.-]+)$/;

let armed: CrashPoint | undefined;

/** Reads `kill before relay.announce` and the like; undefined for what is not of that form. */
export function parseCrashPoint(text: string): CrashPoint | undefined {
  const [, how, when, step] = form.exec(text) ?? [];
  if (step === undefined) return undefined;
  // The expression lets nothing else through.
  return { how: how as CrashPoint['how'], when: when as CrashPoint['when'], step };
}

/** From now on this process dies or freezes there, once. For tests alone. */
export function crashAt(point: CrashPoint): void {
  armed = point;
}

/** Takes a step of the protocol: one effect on another process, or one look at it. */
export function step<T>(name: string, effect: () => Promise<T>): Promise<T> {
  return armed?.step === name ? struck(armed, effect) : effect();
}

async function struck<T>(point: CrashPoint, effect: () => Promise<T>): Promise<T> {
  const strike = () => process.kill(process.pid, point.how === 'kill' ? 'SIGKILL' : 'SIGSTOP');
  armed = undefined;
  if (point.when === 'before') {
    strike();
    return effect();
  }
  try {
    const result = await effect();
    strike();
    return result;
  } catch (error) {
    // It has not happened: the next attempt counts.
    armed = point;
    throw error;
  }
}
