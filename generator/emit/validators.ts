import { createAjv } from '../compile/ajv.ts';
import { bundle } from '../compile/bundle.ts';
import { prepare, prepareAll } from '../compile/prepare.ts';
import { isObject, type JsonValue } from '../json.ts';
import type { Model } from '../model.ts';
import { type Path, pathOfRef, type Source, toPointer } from '../source.ts';
import { checkExamples } from './examples.ts';
import type { Names } from './names.ts';
import { banner } from './text.ts';

/** The id under which Ajv knows the component schemas. */
const componentsId = 'components';

/**
 * Emits `validators.js`: the schemas, compiled at generation time, so that the service needs no compilation and no Ajv.
 * It has one export for each distinct schema: a function from a value to its faults.
 *
 * @throws {Refused} if a schema is ambiguous or rejects its own example
 */
export async function emitValidators(model: Model, names: Names, source: Source): Promise<string> {
  const ajv = createAjv();
  ajv.addSchema({ $id: componentsId, $defs: prepareAll(model.schemas) });
  const exported: Record<string, string> = {};
  for (const name of Object.keys(model.schemas)) {
    const reference = { $ref: `${componentsId}#/$defs/${encodeURIComponent(toPointer([name]).slice(1))}` };
    compile(source, ['components', 'schemas', name], () => ajv.compile(reference));
  }
  for (const [name, use] of names.uses) {
    ajv.addSchema(prepare(use.schema, `${componentsId}#/$defs`), name);
    exported[name] = name;
    if (use.schema.$ref === undefined) compile(source, use.path, () => ajv.getSchema(name));
  }
  source.refuseIfFaulty();
  const words: Record<string, string> = {};
  for (const schema of [model.schemas, ...[...names.uses.values()].map((use) => use.schema)]) {
    collectPatternWords(schema, words);
  }
  const text = `${banner}${await bundle(ajv, exported, words)}`;
  // Last: Ajv numbers the functions that it compiles, and an example must not change the emitted code.
  checkExamples(source, (schema) => ajv.compile(prepare(schema, `${componentsId}#/$defs`)));
  source.refuseIfFaulty();
  return text;
}

/** Collects `x-pattern-words` by pattern: faults show these words instead of the regular expression. */
function collectPatternWords(value: JsonValue | undefined, into: Record<string, string>): void {
  if (Array.isArray(value)) for (const item of value) collectPatternWords(item, into);
  if (!isObject(value)) return;
  const { pattern, 'x-pattern-words': words } = value;
  if (typeof pattern === 'string' && typeof words === 'string') into[pattern] = words;
  for (const inner of Object.values(value)) collectPatternWords(inner, into);
}

/** Runs `run`; reports errors of Ajv's strict mode, such as a `minLength` without the type string, with their place. */
function compile(source: Source, path: Path, run: () => unknown): void {
  try {
    run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The fault may be in a schema that this one refers to; the message then has its pointer.
    const [, pointer] = /#\/\$defs(\/[^"]+)"/.exec(message) ?? [];
    const below = pointer === undefined ? undefined : pathOfRef(`#${pointer}`);
    const at = below === undefined ? path : ['components', 'schemas', ...below];
    const what = message.replace('strict mode: ', '').replace(/ at "[^"]*"/, '');
    source.complain(at, what, "Ajv's strict mode refuses it", 'say what is meant in full');
  }
}

/** Emits `validators.d.ts`, the types of `validators.js`. */
export function emitValidatorTypes(names: Names): string {
  const lines = [...names.uses.keys()].map((name) => `export declare const ${name}: Check;\n`);
  return `${banner}
/** One fault of a value: where, as a JSON pointer (RFC 6901), and what is wrong, for people. */
export interface Fault {
  readonly pointer: string;
  readonly detail: string;
}

/** The faults of a value against one schema; none if it is valid. */
export type Check = (value: unknown) => readonly Fault[];

${lines.join('')}`;
}
