import { join } from 'node:path';
import { defineCommand } from './command.ts';

/** Its options are those of model/main.ts, which runs in a separate process. */
export const model = defineCommand(
  'model',
  'explore the model of the protocol',
  {
    purpose:
      'Explores every interleaving of the protocol in small worlds, and prints the shortest way to a fault if there ' +
      'is one. Without options it explores every scenario. See docs/model.md.',
    usage: '[--list] [--scenario NAME] [--BOUND N …] [--without RULE]',
    options: {
      list: { type: 'boolean', text: 'Print the scenarios, the bounds with their defaults, and the rules.' },
      tables: { type: 'boolean', text: 'Print the tables of docs/model.md.' },
      scenario: { type: 'string', value: 'NAME', text: 'Explore this scenario alone.' },
      commits: { type: 'string', value: 'N', text: 'A bound of the world; --list has all of them.' },
      without: {
        type: 'string',
        value: 'RULE',
        text: 'Leave this rule of the protocol out; may be repeated.',
      },
      'most-states': { type: 'string', value: 'N', text: 'Stop after so many states.' },
    },
    exitCodes: '1 if the protocol breaks, 2 for mistaken options.',
    examples: ['model --list', 'model --scenario rebuild --commits 3', 'model --without epochAtMark'],
  },
  async (args) => {
    const program = join(import.meta.dir, '../../model/main.ts');
    const child = Bun.spawn([process.execPath, program, ...args], {
      stdio: ['inherit', 'inherit', 'inherit'],
    });
    return await child.exited;
  },
);
