/** ./dev: one command for people. Each subcommand resolves with the exit code. */
import { bench } from './commands/bench.ts';
import { chaos } from './commands/chaos.ts';
import { down } from './commands/down.ts';
import { printEnv } from './commands/env.ts';
import { importPlans } from './commands/import.ts';
import { Interrupted } from './commands/interrupt.ts';
import { exploreModel } from './commands/model.ts';
import { runOneShot } from './commands/one-shot.ts';
import { controlPart } from './commands/part.ts';
import { status } from './commands/status.ts';
import { test } from './commands/test.ts';
import { token } from './commands/token.ts';
import { up } from './commands/up.ts';
import { UserError } from './user-error.ts';

const help = `./dev <command>

  up [--detach]     start everything, write a plan and find it; then follow the logs until Ctrl-C, or return
  down [--purge]    stop what up started; --purge removes its data too
  status [--json]   what runs, where, and whether it answers (exit code 3: not up)
  start <part>      start a part that was stopped
  stop <part>       stop a part, and keep it down
  kill <part> [SIGKILL]
                    send a signal to a part; one that dies is started again
  token [--scope "plans:read plans:write"] [--org example.com] [--subject developer]
                    print a bearer token, valid for 8 hours
  import <file.ndjson|-> [--replace] [--url http://…] [--token …]
                    write the plans of a file, one a line; run again, it goes on where it was interrupted
  audit [--repair] [--history] [--json] [--all]
                    compare Redis with the search index, document by document, see docs/audit.md
  dead-letters list|show ID|redrive ID|redrive --all|drop ID
                    the messages that were given up on, see docs/messages.md
  rebuild [--abandon] [--json]
                    build the search index anew while it is used, and follow that
  env               print the addresses as KEY=value
  test [suite…]     check everything, or these suites, on an instance of its own
  bench [name…] [--slices 9] [--turns 5]
                    measure what a request costs, on a Redis of its own, and what a write costs in the whole
                    system (bench system, bench idle); it judges nothing
  chaos [--seed 1] [--minutes 3] [--report file]
                    write while everything fails, on an instance of its own, and compare: see docs/chaos.md
  model [--list] [--scenario name] [--commits 4 …] [--without rule]
                    explore the model of the protocol, see docs/model.md

Environment: REDIS_URL, RABBITMQ_URL, ELASTICSEARCH_URLS and AUTH_ISSUER name engines to use instead of starting
them; PLANBASE_PORT_BASE moves all ports; PLANBASE_INSTANCE=test means the instance of a test run.`;

async function run(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  const instance = process.env['PLANBASE_INSTANCE'] || 'dev';
  switch (command) {
    case 'up':
      return up(rest, instance, process.env);
    case 'down':
      return down(rest, instance, process.env);
    case 'status':
      return status(rest, instance, process.env);
    case 'start':
    case 'stop':
    case 'kill':
      return controlPart(command, rest, instance);
    case 'token':
      return token(rest, instance, process.env);
    case 'import':
      return importPlans(rest, instance, process.env);
    case 'audit':
    case 'dead-letters':
    case 'rebuild':
      return runOneShot(command, rest, instance, process.env);
    case 'env':
      return printEnv(instance, process.env);
    case 'test':
      return test(rest, process.env);
    case 'bench':
      return bench(rest, process.env);
    case 'chaos':
      return chaos(rest, process.env);
    case 'model':
      return exploreModel(rest);
    case 'help':
    case '--help':
    case '-h':
      console.log(help);
      return 0;
    default:
      console.error(help);
      return 2;
  }
}

/** Explained failures, and options that parseArgs does not know, are the user's to mend: no stack. */
function explain(error: unknown): string {
  const mistaken =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  if (error instanceof UserError || error instanceof Interrupted || mistaken) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

// What we make must be readable by the engines' user, whatever mask we were started with.
process.umask(0o022);
try {
  process.exit(await run(process.argv.slice(2)));
} catch (error) {
  console.error(explain(error));
  process.exit(error instanceof Interrupted ? 130 : 1);
}
