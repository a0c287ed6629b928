import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import { createAjv } from '../../compile/ajv.ts';
import { bundle } from '../../compile/bundle.ts';
import { prepareAny } from '../../compile/prepare.ts';
import { Refused } from '../../complaint.ts';
import { isObject, type JsonValue } from '../../json.ts';
import { checkComponentSchemas } from '../../read/schema.ts';
import { Source } from '../../source.ts';

/** One schema of the suite, with values that it must accept or reject. */
export interface Group {
  /** `FILE: DESCRIPTION`, unique in the suite. */
  readonly name: string;
  readonly schema: JsonValue;
  readonly tests: readonly {
    readonly description: string;
    readonly data: unknown;
    readonly valid: boolean;
  }[];
}

type Check = (value: unknown) => readonly unknown[];

const suite = suiteFolder();
/** The base URL of the suite's remote schemas, as its documentation says. */
const served = 'http://localhost:1234/';
/** Ids that do not occur in the suite. */
const key = 'subject';
const components = 'components';
const dialect = 'https://json-schema.org/draft/2020-12/schema';
/** The prefix of errors by which Ajv's strict mode rejects a schema that is probably a mistake. */
const strictMode = /^strict mode: /;

const remotesFolder = join(suite, 'remotes');
/** Remote schemas without a dialect or of this one; schemas of other dialects are in folders named after them. */
const remotes: ReadonlyMap<string, JsonValue> = new Map(
  filesBelow(remotesFolder)
    .map((path) => [relative(remotesFolder, path), path] as const)
    .filter(([name]) => !name.startsWith('draft') || name.startsWith('draft2020-12/'))
    .map(([name, path]) => [served + name, readJson(path) as JsonValue]),
);

/** Reads all required tests of draft 2020-12. */
export function readGroups(): Group[] {
  const folder = join(suite, 'tests', 'draft2020-12');
  return filesBelow(folder, false).flatMap((path) => {
    // The suite's own schema, test-schema.json, says so.
    const groups = readJson(path) as { description: string; schema: JsonValue; tests: Group['tests'] }[];
    return groups.map(({ description, schema, tests }) => {
      return { name: `${relative(folder, path)}: ${description}`, schema, tests };
    });
  });
}

/** Whether the generator accepts the schema in a contract. It rejects unsupported keywords by name. */
export function isTaken({ schema }: Group): boolean {
  // A contract's schemas are of this dialect without saying so (OpenAPI 3.1 §4.8.24).
  const { $schema, ...said } = isObject(schema) ? schema : {};
  const subject = isObject(schema) && $schema === dialect ? said : schema;
  const contract = { components: { schemas: { Subject: subject } } };
  try {
    // JSON is YAML.
    const source = new Source('suite.yaml', JSON.stringify(contract));
    checkComponentSchemas(source);
    source.refuseIfFaulty();
    load(createAjv(), schema);
    return true;
  } catch (error) {
    if (error instanceof Refused || (error instanceof Error && strictMode.test(error.message))) return false;
    throw error;
  }
}

/**
 * Makes the validator as the generator does: prepares the schema, compiles it by Ajv with the same options, bundles it
 * and loads it as a module. Only strict mode is off: it rejects schemas, but does not change validators.
 *
 * @throws the error of Ajv if it cannot compile the schema
 */
export async function makeValidator({ schema }: Group): Promise<Check> {
  const ajv = createAjv(false);
  load(ajv, schema);
  const text = await bundle(ajv, { check: key });
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  try {
    const { check } = (await import(url)) as { check: Check };
    return check;
  } finally {
    URL.revokeObjectURL(url);
  }
}

function load(ajv: Ajv2020, schema: JsonValue): void {
  for (const [url, remote] of remotes) ajv.addSchema(readSchema(remote), url);
  ajv.addSchema(readSchema(schema), key);
  ajv.getSchema(key);
}

function readSchema(value: JsonValue): boolean | object {
  const prepared = prepareAny(value, components);
  if (typeof prepared === 'boolean' || (typeof prepared === 'object' && prepared !== null)) return prepared;
  throw new Error('a schema is a mapping or a boolean');
}

function suiteFolder(): string {
  const { JSON_SCHEMA_SUITE: folder } = process.env;
  if (folder) return folder;
  throw new Error(
    'JSON_SCHEMA_SUITE is not set. `./dev test unit` fetches the suite and sets it to its folder.',
  );
}

function filesBelow(folder: string, recursive = true): string[] {
  return readdirSync(folder, { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
