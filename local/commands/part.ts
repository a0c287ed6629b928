import { connect } from '../control.ts';
import { UserError } from '../user-error.ts';

/** ./dev start|stop|kill <part>: what the control socket offers, for people. */
export async function controlPart(
  operation: 'start' | 'stop' | 'kill',
  args: readonly string[],
  instanceName: string,
): Promise<number> {
  const [part, signal = 'SIGKILL'] = args;
  if (part === undefined || args.length > (operation === 'kill' ? 2 : 1)) {
    throw new UserError(`Usage: ./dev ${operation} <part>${operation === 'kill' ? ' [SIGKILL]' : ''}`);
  }
  const control = await connect(instanceName);
  try {
    // The supervisor refuses what is no signal.
    if (operation === 'kill') await control.kill(part, signal as NodeJS.Signals);
    else await control[operation](part);
  } finally {
    control.close();
  }
  return 0;
}
