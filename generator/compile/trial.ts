import type { JsonObject } from '../json.ts';
import { createAjv } from './ajv.ts';
import { prepare, prepareAll } from './prepare.ts';

const componentsId = 'components';

/**
 * Tells of a value whether a schema takes it: asked of the validator that is made of it, so that nothing which the
 * schema says in whatever way is missed. Undefined where the schema cannot be compiled (which is told elsewhere).
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
