import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { compareVersions, mayBreak, parseVersion, type Version } from './version.ts';

/** One difference between two contracts, as oasdiff reports it. */
export interface Change {
  /** Its rule, such as `api-removed-without-deprecation`. */
  readonly id: string;
  /** Whether it breaks, or may break, a client of the old contract: oasdiff's levels ERR and WARN. */
  readonly breaking: boolean;
  /** Place and description. */
  readonly text: string;
}

export interface Comparison {
  readonly changes: readonly Change[];
  /** Breaking changes that the new contract's version does not allow. */
  readonly faults: readonly Change[];
}

/** Returns the contract of the newest release in `folder`, which holds each as `VERSION.yaml`. */
export function lastReleased(folder: string): string {
  const newest = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => parseVersion(basename(name, '.yaml')))
    .sort(compareVersions)
    .at(-1);
  if (newest === undefined) throw new Error(`${folder} has no released contract`);
  return join(folder, `${newest.join('.')}.yaml`);
}

/** Compares the contract in the file `released` with the one in `next`. `oasdiff` is the path of the program. */
export async function compareContracts(oasdiff: string, released: string, next: string): Promise<Comparison> {
  const child = Bun.spawn([oasdiff, 'changelog', '--format', 'json', released, next], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, errors] = await Promise.all([child.stdout.text(), child.stderr.text(), child.exited]);
  if (child.exitCode !== 0) throw new Error(`oasdiff failed: ${errors}`);
  // oasdiff documents this as its CHANGELOG format. Without changes, the output may have no list.
  const reported = (JSON.parse(output || 'null') ?? []) as ReportedChange[];
  const changes = reported.map(({ id, level, operation = '', path = '', text }) => ({
    id,
    breaking: level >= warn,
    text: `${operation} ${path} ${text}`.trim(),
  }));
  const allowed = mayBreak(readVersion(released), readVersion(next));
  return { changes, faults: allowed ? [] : changes.filter(({ breaking }) => breaking) };
}

interface ReportedChange {
  readonly id: string;
  readonly level: number;
  readonly operation?: string;
  readonly path?: string;
  readonly text: string;
}

/** oasdiff's levels: 1 INFO, 2 WARN, 3 ERR. */
const warn = 2;

function readVersion(file: string): Version {
  // OpenAPI 3.1 §4.8.2 requires it.
  const { info } = parse(readFileSync(file, 'utf8')) as { info: { version: string } };
  return parseVersion(info.version);
}
