#!/usr/bin/env bun
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refused } from './complaint.ts';
import { banner } from './emit/text.ts';
import { generate, type Targets } from './generate.ts';
import { type Options, readOptions, UsageError, usage } from './options.ts';

process.exitCode = await main();

async function main(): Promise<number> {
  let options: Options | undefined;
  let files: Map<string, string>;
  try {
    options = await readOptions(process.argv.slice(2));
    if (options === undefined) {
      console.log(usage);
      return 0;
    }
    const { contract, targets } = options;
    const text = await readFile(contract, 'utf8').catch(() => {
      throw new UsageError(`${contract}: cannot be read.`);
    });
    files = await generate(contract, text, targets);
  } catch (error) {
    if (!(error instanceof Refused || error instanceof UsageError)) throw error;
    console.error(error.message);
    return 1;
  }
  const { contract, targets, check } = options;
  const drifted = await findDrift(files, targets);
  if (check) {
    for (const path of drifted) console.error(`${path}: not what ${contract} gives; run the generator`);
    return drifted.length === 0 ? 0 : 1;
  }
  for (const path of drifted) {
    const text = files.get(path);
    if (text === undefined) {
      await rm(path);
      continue;
    }
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  console.log(`${files.size} files from ${contract}, ${drifted.length} changed`);
  return 0;
}

/** Returns the paths of files that are missing, differ, or are no longer generated. */
async function findDrift(files: ReadonlyMap<string, string>, targets: Targets): Promise<string[]> {
  const drifted: string[] = [];
  for (const [path, text] of files) {
    const present = await readFile(path, 'utf8').catch(() => undefined);
    if (present !== text) drifted.push(path);
  }
  for (const folder of [targets.routes, targets.index?.folder, targets.messages]) {
    if (folder === undefined) continue;
    const names = await readdir(folder).catch(() => []);
    for (const path of names.map((name) => join(folder, name))) {
      // Only remove files that an earlier run emitted.
      if (!files.has(path) && (await readFile(path, 'utf8').catch(() => '')).startsWith(banner))
        drifted.push(path);
    }
  }
  return drifted.sort();
}
