import type { JsonObject } from '../json.ts';
import { createAjv } from './ajv.ts';
import { prepare, prepareAll } from './prepare.ts';

const componentsId = 'components';

/**
 * Returns a predicate that is true for values that the schema accepts. It runs the compiled validator, so that every
 * keyword counts. Returns undefined if the schema cannot be compiled (another check reports this).
 *
 * @param components `components.schemas`, which the schema may refer to
 */
export function makeTrial(
  schema: JsonObject,
  components: JsonObject,
): ((value: unknown) => boolean) | undefined {
  const ajv = createAjv(false);
  ajv.addSchema({ $id: componentsId, $defs: prepareAll(components) });
  try {
    const check = ajv.compile(prepare(schema, `${componentsId}#/$defs`));
    return (value) => check(value);
  } catch {
    return undefined;
  }
}
