import { parseArgs } from 'node:util';
import { CliError } from '../cli-error.ts';
import { connect } from '../control.ts';
import { type Command, defineCommand } from './command.ts';

type Operation = 'start' | 'stop' | 'kill';

const part = ['<part>', 'A name of ./dev status, for instance relay or es02.'] as const;

/** Commands for the control socket of an instance. */
export const partCommands: readonly Command[] = [
  defineCommand(
    'start',
    'start a part that was stopped',
    {
      purpose: 'Starts a part of the running instance that was stopped, and waits until it is ready.',
      operands: [part],
      examples: ['start relay'],
    },
    (args, { instance }) => controlPart('start', args, instance),
  ),
  defineCommand(
    'stop',
    'stop a part, and keep it down',
    {
      purpose: 'Stops a part of the running instance and keeps it down until ./dev start.',
      operands: [part],
      examples: ['stop es02'],
    },
    (args, { instance }) => controlPart('stop', args, instance),
  ),
  defineCommand(
    'kill',
    'send a signal to a part; one that dies is started again',
    {
      purpose: 'Sends a signal to a part of the running instance. A part that dies of it is started again.',
      operands: [part, ['[signal]', 'SIGKILL if left out.']],
      examples: ['kill redis', 'kill relay SIGSTOP'],
    },
    (args, { instance }) => controlPart('kill', args, instance),
  ),
];

async function controlPart(
  operation: Operation,
  args: readonly string[],
  instanceName: string,
): Promise<number> {
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const [part, signal = 'SIGKILL'] = positionals;
  if (part === undefined || positionals.length > (operation === 'kill' ? 2 : 1)) {
    throw new CliError(
      `Usage: ./dev ${operation} <part>${operation === 'kill' ? ' [signal]' : ''}. See ./dev ${operation} --help`,
    );
  }
  const control = await connect(instanceName);
  try {
    // The supervisor rejects unknown signals.
    if (operation === 'kill') await control.kill(part, signal as NodeJS.Signals);
    else await control[operation](part);
  } finally {
    control.close();
  }
  return 0;
}
