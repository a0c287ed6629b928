import { bench } from './bench.ts';
import { chaos } from './chaos.ts';
import type { Command } from './command.ts';
import { devConsole } from './console.ts';
import { down } from './down.ts';
import { env } from './env.ts';
import { importPlans } from './import.ts';
import { load } from './load.ts';
import { model } from './model.ts';
import { oneShots } from './one-shot.ts';
import { partCommands } from './part.ts';
import { status } from './status.ts';
import { test } from './test.ts';
import { token } from './token.ts';
import { up } from './up.ts';

/** Every command of ./dev, in the order of its help. */
export const commands: readonly Command[] = [
  ...[up, down, status, ...partCommands, token, importPlans, devConsole],
  ...[...oneShots, env, test, bench, load, chaos, model],
];
