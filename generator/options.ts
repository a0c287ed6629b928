import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Targets } from './generate.ts';
import { isObject } from './json.ts';

export const usage = `Usage: openapi-elysia generate [CONTRACT] [options]
  --config FILE       options as JSON, named as here     (openapi-elysia.json, if present)
  --contract FILE     the OpenAPI 3.1 document           (openapi.yaml)
  --out DIR           folder of the routes               (required)
  --answer MODULE     types of answers, from --out       (../answer.ts)
  --protocol MODULE   protocol layer, from --out         (../protocol.ts)
  --principal MODULE  type Principal, from --out         (../principal.ts)
  --index-out DIR     also emit the search index here
  --tree MODULE       type TreeNode, from --index-out    (../tree.ts)
  --messages-out DIR  also emit the messages here
  --check             write nothing; fail if a file differs from what the contract gives`;

/** The options of one run of the command line. */
export interface Options {
  readonly contract: string;
  readonly targets: Targets;
  readonly check: boolean;
}

/** The command line or the configuration is wrong; `message` is for its user. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const text = { type: 'string' } as const;
const settings = {
  contract: text,
  out: text,
  answer: text,
  protocol: text,
  principal: text,
  'index-out': text,
  tree: text,
  'messages-out': text,
} as const;
type Settings = { readonly [Name in keyof typeof settings]?: string };

/**
 * Reads the command line and the configuration file, which the command line overrides. Returns undefined for help.
 *
 * @throws {UsageError} if either is wrong
 */
export async function readOptions(args: readonly string[]): Promise<Options | undefined> {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  const [command, contract, ...surplus] = positionals;
  if (command !== 'generate' || surplus.length > 0) throw new UsageError(usage);
  const { config, check, help: _, ...given } = values;
  const merged: Settings = {
    ...(await readConfig(config)),
    ...given,
    ...(contract === undefined ? {} : { contract }),
  };
  if (merged.out === undefined) throw new UsageError('Say where the routes go: --out DIR.');
  const index = merged['index-out'];
  const messages = merged['messages-out'];
  return {
    contract: merged.contract ?? 'openapi.yaml',
    check,
    targets: {
      routes: merged.out,
      ...(index === undefined ? {} : { index: { folder: index, tree: merged.tree ?? '../tree.ts' } }),
      ...(messages === undefined ? {} : { messages }),
      imports: {
        answer: merged.answer ?? '../answer.ts',
        protocol: merged.protocol ?? '../protocol.ts',
        principal: merged.principal ?? '../principal.ts',
        principalName: 'Principal',
      },
    },
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...settings,
        config: text,
        check: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    // The message of parseArgs names the wrong option.
    throw new UsageError(error instanceof Error ? error.message : usage);
  }
}

async function readConfig(given: string | undefined): Promise<Settings> {
  const path = given ?? 'openapi-elysia.json';
  const file = await readFile(path, 'utf8').catch(() => undefined);
  if (file === undefined) {
    if (given === undefined) return {};
    throw new UsageError(`${path}: cannot be read.`);
  }
  let config: unknown;
  try {
    config = JSON.parse(file);
  } catch {
    throw new UsageError(`${path}: is not JSON.`);
  }
  if (!isObject(config)) throw new UsageError(`${path}: must be an object.`);
  for (const [name, value] of Object.entries(config)) {
    if (!Object.hasOwn(settings, name)) throw new UsageError(`${path}: unknown option ${name}.`);
    if (typeof value !== 'string') throw new UsageError(`${path}: ${name} must be a string.`);
  }
  // Every member is a known option with a string.
  return config as Settings;
}
