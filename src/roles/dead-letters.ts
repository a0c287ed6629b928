import { parseArgs } from 'node:util';
import { projections } from '../consumers/topology.ts';
import { createLogger } from '../log.ts';
import { Names } from '../names.ts';
import { closeStore, openStore, type Store, untilReady } from '../store/connection.ts';
import {
  dropDeadLetter,
  listDeadLetters,
  readDeadLetter,
  redriveDeadLetter,
  redriveDeadLetters,
  type StoredDeadLetter,
} from '../store/dead-letters.ts';
import { mapRedisErrors } from '../store/errors.ts';
import { exitCodes, type OneShot, UsageError } from './one-shot.ts';

const connectMs = 10_000;
const pageLetters = 500;

const usage = `bun src/main.ts dead-letters list [--queue search|history] [--json]
bun src/main.ts dead-letters show ID
bun src/main.ts dead-letters redrive ID
bun src/main.ts dead-letters redrive --all [--queue search|history]
bun src/main.ts dead-letters drop ID

Lists the messages that were given up on, tries them again or drops them (docs/messages.md).

Arguments:
  list     List them, the one that was stored first before the others.
  show     Print one of them with its message, whole, as JSON.
  redrive  Have a relay announce one of them, or all, again.
  drop     Remove one of them for good.

Options:
  --all         Redrive every dead letter.
  --queue NAME  Only those of the queue search or history.
  --json        List a JSON object a line.
  --help        Print this.

Exit codes: 0 done, 1 there is no such dead letter, 2 mistaken options, 3 Redis could not be reached.

Examples:
  bun src/main.ts dead-letters list --queue search
  bun src/main.ts dead-letters redrive 2c26b46b68ffc68ff99b453c1d304134
  bun src/main.ts dead-letters redrive --all`;

/** The command `dead-letters`: the API's operations on dead letters, for operators without a token. */
export const deadLetters: OneShot = {
  usage,
  async run(config, args) {
    const work = readWork(args);
    // Errors are reported at the end.
    const store = openStore(
      config.redisUrl,
      createLogger('dead-letters', 'silent'),
      new Names(config.namePrefix),
    );
    try {
      await mapRedisErrors(untilReady(store.redis, connectMs));
      return (await work(store)) ? exitCodes.well : exitCodes.wrong;
    } finally {
      closeStore(store);
    }
  },
};

/** The action of the command. Returns false if there is no such dead letter. */
type Work = (store: Store) => Promise<boolean>;

function readWork(args: readonly string[]): Work {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      queue: { type: 'string' },
    },
  });
  const [command = '', id, ...more] = positionals;
  const { all, json, queue } = values;
  if (more.length > 0) throw new UsageError(`One id at a time: what is ${more.join(' ')}?`);
  if (queue !== undefined && !projections.some((name) => name === queue)) {
    throw new UsageError(`There is no queue ${queue}: there are ${projections.join(' and ')}.`);
  }
  if (command === 'list' && id === undefined && !all) return (store) => list(store, queue, json);
  if (command === 'redrive' && all && id === undefined) return (store) => redriveAll(store, queue);
  const works = { show, redrive, drop } as const;
  if (!Object.hasOwn(works, command) || id === undefined || all || json || queue !== undefined) {
    throw new UsageError('Say what to do, and with which dead letter.');
  }
  // Object.hasOwn has just shown that it is one of them.
  const work = works[command as keyof typeof works];
  return async (store) => {
    if (await work(store, id)) return true;
    console.error(`There is no dead letter ${id}; it may have been redriven or dropped.`);
    return false;
  };
}

async function list(store: Store, queue: string | undefined, json: boolean): Promise<boolean> {
  for (let after = '0'; ; ) {
    const letters = await listDeadLetters(store, queue, after, pageLetters);
    for (const letter of letters) console.log(json ? JSON.stringify(letter) : toLine(letter));
    const last = letters.at(-1);
    if (last === undefined) return true;
    after = last.number;
  }
}

async function show(store: Store, id: string): Promise<boolean> {
  const letter = await readDeadLetter(store, id);
  if (letter !== undefined) console.log(JSON.stringify(letter, undefined, 2));
  return letter !== undefined;
}

async function redrive(store: Store, id: string): Promise<boolean> {
  return (await redriveDeadLetter(store, id)) !== undefined;
}

async function redriveAll(store: Store, queue: string | undefined): Promise<boolean> {
  console.log(`${await redriveDeadLetters(store, queue)} to be announced again`);
  return true;
}

function drop(store: Store, id: string): Promise<boolean> {
  return dropDeadLetter(store, id);
}

function toLine({ id, queue, plan, attempts, lastMs, reason, redriving }: StoredDeadLetter): string {
  const what = [id, new Date(lastMs).toISOString(), queue, `${attempts}×`, plan ?? '-'];
  return `${what.join('  ')}  ${redriving ? '(redriving) ' : ''}${reason}`;
}
