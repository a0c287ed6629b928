import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import ajvFormats from 'ajv-formats';
import { isObject, type JsonObject, type JsonValue } from '../json.ts';
import type { Model } from '../model.ts';
import { annotations } from '../read/schema.ts';
import { type Path, pathOfRef, pointerOf, type Source } from '../source.ts';
import { choices } from './choices.ts';
import { checkExamples } from './examples.ts';
import type { Names } from './names.ts';
import { banner } from './text.ts';

/** The id under which Ajv knows the component schemas. */
const componentsId = 'components';

/**
 * `validators.js`: JSON Schema 2020-12, compiled now so that nothing is compiled and Ajv is not needed when the
 * service runs. One export for each distinct schema, each a function from a value to its faults.
 *
 * @throws {Refused} if a schema can be read in more than one way, or refuses its own example
 */
export async function emitValidators(model: Model, names: Names, source: Source): Promise<string> {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    unicodeRegExp: true,
    // The schemas were checked when the contract was read, with positions.
    validateSchema: false,
    // Ajv wants to know the types that `required` speaks of in the same subschema; allOf takes them apart.
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  ajvFormats.default(ajv);
  for (const choice of choices) {
    ajv.removeKeyword(choice.keyword);
    ajv.addKeyword(choice);
  }
  ajv.addSchema({ $id: componentsId, $defs: prepareAll(model.schemas) });
  const exported: Record<string, string> = {};
  for (const name of Object.keys(model.schemas)) {
    const reference = { $ref: `${componentsId}#/$defs/${encodeURIComponent(pointerOf([name]).slice(1))}` };
    compile(source, ['components', 'schemas', name], () => ajv.compile(reference));
  }
  for (const [name, use] of names.uses) {
    ajv.addSchema(prepare(use.schema, `${componentsId}#/$defs`), name);
    exported[name] = name;
    if (use.schema.$ref === undefined) compile(source, use.path, () => ajv.getSchema(name));
  }
  source.refuseIfFaulty();
  const text = await bundle(standaloneCode(ajv, exported), [...names.uses.keys()]);
  // Last, for what Ajv compiles it numbers, and an example must not change what is emitted.
  checkExamples(source, (schema) => ajv.compile(prepare(schema, `${componentsId}#/$defs`)));
  source.refuseIfFaulty();
  return text;
}

/** Ajv's strict mode refuses what is probably a slip, such as a `minLength` where nothing says that it is a string. */
function compile(source: Source, path: Path, run: () => unknown): void {
  try {
    run();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // The fault may stand in a schema that this one refers to; the message then has its pointer.
    const [, pointer] = /#\/\$defs(\/[^"]+)"/.exec(message) ?? [];
    const below = pointer === undefined ? undefined : pathOfRef(`#${pointer}`);
    const at = below === undefined ? path : ['components', 'schemas', ...below];
    const what = message.replace('strict mode: ', '').replace(/ at "[^"]*"/, '');
    source.complain(at, what, "Ajv's strict mode refuses it", 'say what is meant in full');
  }
}

/** `validators.d.ts`, beside it. */
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

function prepareAll(schemas: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, prepareAny(schema, '#/$defs')]),
  );
}

function prepareAny(schema: JsonValue | undefined, root: string): JsonValue {
  return isObject(schema) ? prepare(schema, root) : (schema ?? true);
}

/**
 * The schema as Ajv should see it: without annotations, references to components made absolute, and items looked
 * at only when there are not too many of them, or an array of a million broken items would yield millions of faults.
 */
function prepare(schema: JsonObject, root: string): JsonObject {
  const prepared: Record<string, JsonValue> = {};
  for (const [key, value] of Object.entries(schema)) {
    if (value === undefined || annotations.has(key) || key.startsWith('x-')) continue;
    if (key === '$ref') prepared.$ref = `${root}${String(value).slice('#/components/schemas'.length)}`;
    else if (isObject(value) && (key === 'properties' || key === 'patternProperties')) {
      prepared[key] = Object.fromEntries(
        Object.entries(value).map(([name, inner]) => [name, prepareAny(inner, root)]),
      );
    } else if (Array.isArray(value) && ['allOf', 'anyOf', 'oneOf', 'prefixItems'].includes(key)) {
      // `title` is kept in the branches of a choice: the sentence about the whole is made of them.
      prepared[key] = value.map((inner: JsonValue) => {
        const branch = prepareAny(inner, root);
        const title = isObject(inner) && isObject(branch) && key !== 'allOf' ? inner.title : undefined;
        return isObject(branch) && title !== undefined ? { title, ...branch } : branch;
      });
    } else if (key === 'const' || key === 'enum') prepared[key] = value;
    else prepared[key] = isObject(value) ? prepare(value, root) : value;
  }
  const { items, ...rest } = prepared;
  if (typeof prepared.maxItems !== 'number' || items === undefined || prepared.if !== undefined)
    return prepared;
  return { ...rest, if: { minItems: prepared.maxItems + 1 }, else: { items } };
}

/** Ajv's modules still call `require`: bundled with the sentences for people, there is nothing left to import. */
async function bundle(compiled: string, names: readonly string[]): Promise<string> {
  const require = createRequire(import.meta.url);
  const entry = [
    "import * as compiled from 'generated:compiled';",
    "import { faultsOf } from 'generated:faults';",
    ...names.map((name) => `export const ${name} = faultsOf(compiled.${name});`),
  ].join('\n');
  // Ajv copies all faults so far for each part that has some: quadratic, and a client may send many broken parts.
  const linear = compiled.replaceAll(/vErrors\.concat\(([\w$.]+)\)/g, 'append(vErrors, $1)');
  const texts: Readonly<Record<string, string>> = {
    'generated:entry': entry,
    'generated:compiled': `import { append } from 'generated:faults';\n${linear}`,
    'generated:faults': await Bun.file(
      fileURLToPath(new URL('../runtime/faults.js', import.meta.url)),
    ).text(),
  };
  const built = await Bun.build({
    entrypoints: ['generated:entry'],
    target: 'browser',
    format: 'esm',
    plugins: [
      {
        name: 'in memory',
        setup(build) {
          build.onResolve({ filter: /^generated:/ }, ({ path }) => ({ path, namespace: 'generated' }));
          build.onLoad({ filter: /.*/, namespace: 'generated' }, ({ path }) => {
            return { contents: texts[path] ?? '', loader: 'js' };
          });
          // From here, for the folder that the generator is started in need not have Ajv.
          build.onResolve({ filter: /^ajv/ }, ({ path }) => ({ path: require.resolve(path) }));
        },
      },
    ],
  });
  const [output] = built.outputs;
  if (output === undefined) throw new Error('the bundler gave no output');
  // The bundler's remarks name files as seen from the folder that it was started in.
  const text = (await output.text()).replaceAll(/^\s*\/\/ .*\n/gm, '');
  return `${banner}${text}`;
}
