import { parseArgs } from 'node:util';
import type { Config } from '../config.ts';
import { mappingHash } from '../es/generation.ts';
import { describe } from '../handlers/rebuild-summary.ts';
import { createLogger } from '../log.ts';
import { Names } from '../names.ts';
import { closeStore, openStore, type Store, untilReady } from '../store/connection.ts';
import { mapRedisErrors } from '../store/errors.ts';
import {
  abandonRebuild,
  type Rebuild,
  type RebuildOutcome,
  type RebuildState,
  readRebuild,
  requestRebuild,
  toState,
} from '../store/rebuild.ts';
import { exitCodes, type OneShot } from './one-shot.ts';
import { ProgressBar } from './progress-bar.ts';

const connectMs = 10_000;
const pollMs = 500;
/** If a rebuild has not begun by then, its consumer is probably not running. */
const beginsWithinMs = 10_000;

const usage = `bun src/main.ts rebuild [--abandon] [--json]

Builds a new search index with the mapping of this version, and follows that; the search consumers do it. If a
rebuild runs already, follows that one. Interrupted, it leaves the rebuild running.

Options:
  --abandon  End the rebuild that runs, and leave the index as it was.
  --json     Print the rebuild as a JSON object once it has ended.
  --help     Print this.

Exit codes: 0 it ended as wanted, 1 it did not, 2 mistaken options, 3 an engine could not be reached, 130 interrupted.

Examples:
  bun src/main.ts rebuild
  bun src/main.ts rebuild --abandon`;

const labels: Readonly<Record<RebuildState, string>> = {
  wanted: 'waiting for a search consumer of this version',
  filling: 'plans written',
  auditing: 'written, being compared with the store',
  swapping: 'taking the place of the old index',
  abandoning: 'being removed',
  ended: 'ended',
};

const verbs: Readonly<Record<RebuildOutcome, string>> = {
  finished: 'has finished',
  failed: 'has failed',
  abandoned: 'was abandoned',
};

/** The command `rebuild`: requests a rebuild of the search index, or ends one, and follows it. */
export const rebuild: OneShot = {
  usage,
  async run(config, args, signal) {
    const options = {
      abandon: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    } as const;
    const { abandon, json } = parseArgs({ args: [...args], options }).values;
    const store = await connect(config);
    const bar = new ProgressBar();
    try {
      const id = await (abandon ? end : begin)(store, bar);
      if (id === undefined) return exitCodes.wrong;
      const ended = await follow(store, id, bar, signal);
      if (ended === undefined) return exitCodes.interrupted;
      tell(ended, json);
      return ended.outcome === (abandon ? 'abandoned' : 'finished') ? exitCodes.well : exitCodes.wrong;
    } finally {
      bar.end();
      closeStore(store);
    }
  },
};

async function connect(config: Config): Promise<Store> {
  // Errors are reported at the end.
  const store = openStore(config.redisUrl, createLogger('rebuild', 'silent'), new Names(config.namePrefix));
  try {
    await mapRedisErrors(untilReady(store.redis, connectMs));
    return store;
  } catch (error) {
    closeStore(store);
    throw error;
  }
}

/** Returns the id of the rebuild to follow; undefined if another version's rebuild runs. */
async function begin(store: Store, bar: ProgressBar): Promise<string | undefined> {
  const { id, isNew } = await requestRebuild(store, mappingHash, 'bun src/main.ts rebuild');
  if (isNew) return id;
  const running = await readRebuild(store, id);
  if (running !== undefined && running.mapping !== mappingHash) {
    bar.say(
      `The rebuild ${id} runs, for another version of Planbase. Wait for its end, or abandon it: --abandon`,
    );
    return undefined;
  }
  bar.say(`The rebuild ${id} runs already.`);
  return id;
}

/** Returns the id of the rebuild that is being abandoned; undefined if none runs. */
async function end(store: Store, bar: ProgressBar): Promise<string | undefined> {
  const running = await readRebuild(store);
  if (running === undefined) {
    bar.say('No rebuild runs.');
    return undefined;
  }
  await mapRedisErrors(abandonRebuild(store, running.id, 'abandoned', 'somebody has abandoned it'));
  return running.id;
}

/**
 * Shows the progress until the rebuild has ended; returns undefined on interruption. Throws if Redis has lost the
 * rebuild.
 */
async function follow(
  store: Store,
  id: string,
  bar: ProgressBar,
  signal: AbortSignal,
): Promise<Rebuild | undefined> {
  const hintAtMs = performance.now() + beginsWithinMs;
  let hinted = false;
  while (!signal.aborted) {
    const found = await readRebuild(store, id);
    if (found === undefined)
      throw new Error(`Redis knows nothing of the rebuild ${id} any more. Ask for it again.`);
    if (!found.runs) return found;
    const state = toState(found);
    bar.at({
      label: labels[state],
      done: found.total - Math.min(found.left, found.total),
      total: found.total,
    });
    if (state === 'wanted' && !hinted && performance.now() >= hintAtMs) {
      hinted = true;
      bar.say('No search consumer of this version has begun it. Start one: bun src/main.ts search-consumer');
    }
    await Bun.sleep(pollMs);
  }
  bar.say(`The rebuild ${id} goes on. Follow it by the same command, or end it with --abandon.`);
  return undefined;
}

function tell(ended: Rebuild, json: boolean): void {
  if (json) {
    console.log(JSON.stringify(describe(ended)));
    return;
  }
  const { id, outcome, generation, reason, total, beganMs, endedMs, rejections, tooManyRejections } = ended;
  const seconds = beganMs === undefined || endedMs === undefined ? 0 : (endedMs - beganMs) / 1_000;
  const why = outcome === 'finished' ? `: ${generation} is live` : `: ${reason}`;
  console.log(
    `The rebuild ${id} of ${total} plans ${verbs[outcome ?? 'failed']}${why}; ${seconds.toFixed(1)} s`,
  );
  for (const rejection of rejections) {
    console.log(
      `refused: plan ${JSON.stringify(rejection.plan)} at ${rejection.revision}: ${rejection.reason}`,
    );
  }
  if (tooManyRejections) console.log('… and more');
}
