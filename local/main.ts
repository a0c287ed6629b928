/** The command ./dev. Each subcommand resolves with the exit code. */

import { CliError } from './cli-error.ts';
import { commands } from './commands/all.ts';
import { columns } from './commands/command.ts';
import { Interrupted } from './commands/interrupt.ts';

const overview = `./dev <command>

${columns(commands.map(({ name, summary }) => [name, `${summary[0]?.toUpperCase()}${summary.slice(1)}.`]))}

./dev <command> --help says what it takes, with examples.

Environment: REDIS_URL, RABBITMQ_URL, ELASTICSEARCH_URLS and AUTH_ISSUER name engines to use instead of starting
them; PLANBASE_PORT_BASE moves all ports; PLANBASE_INSTANCE=test means the instance of a test run.`;

const isHelp = (argument: string | undefined) => argument === '--help' || argument === '-h';

async function run(args: readonly string[]): Promise<number> {
  const [first, ...rest] = args;
  const asksForHelp = first === 'help' || isHelp(first);
  const name = asksForHelp ? rest[0] : first;
  if (asksForHelp && name === undefined) {
    console.log(overview);
    return 0;
  }
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    console.error(name === undefined ? overview : `There is no command ${name}.\n\n${overview}`);
    return 2;
  }
  if (asksForHelp || rest.some(isHelp)) {
    console.log(await command.help());
    return 0;
  }
  try {
    return await command.run(rest, {
      instance: process.env['PLANBASE_INSTANCE'] || 'dev',
      env: process.env,
    });
  } catch (error) {
    if (!isMistakenOption(error)) throw error;
    console.error(`${error.message}\n\n${await command.help()}`);
    return 2;
  }
}

/** Whether parseArgs does not know an option. */
function isMistakenOption(error: unknown): error is TypeError {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** Formats an error; failures that the user can fix have no stack. */
function explain(error: unknown): string {
  if (error instanceof CliError || error instanceof Interrupted) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

// The engines' user must be able to read the files that ./dev makes, whatever its initial umask.
process.umask(0o022);
try {
  process.exit(await run(process.argv.slice(2)));
} catch (error) {
  console.error(explain(error));
  process.exit(error instanceof Interrupted ? 130 : 1);
}
