import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { choices } from './choices.ts';
import { nameAllowedProperties } from './surplus.ts';

/**
 * Ajv as validators are compiled with it.
 *
 * @param strict whether schemas that are probably a slip are refused; what a schema accepts does not depend on it
 */
export function createAjv(strict = true): Ajv2020 {
  const ajv = new Ajv2020({
    strict,
    allErrors: true,
    allowUnionTypes: true,
    unicodeRegExp: true,
    // Or a property that is required and named toString would be found in every object.
    ownProperties: true,
    // The schemas were checked when the contract was read, with positions.
    validateSchema: false,
    // Ajv wants to know the types that `required` speaks of in the same subschema; allOf takes them apart.
    strictRequired: false,
    // What it would warn of, strict mode throws.
    logger: false,
    code: { source: true, esm: true, lines: true },
  });
  ajvFormats.default(ajv);
  for (const choice of choices) {
    ajv.removeKeyword(choice.keyword);
    ajv.addKeyword(choice);
  }
  nameAllowedProperties(ajv);
  return ajv;
}
