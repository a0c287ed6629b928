import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { choices } from './choices.ts';
import { nameAllowedProperties } from './surplus.ts';

/**
 * Creates Ajv with the options that validators are compiled with.
 *
 * @param strict whether to reject schemas that are probably a mistake; this does not change what a schema accepts
 */
export function createAjv(strict = true): Ajv2020 {
  const ajv = new Ajv2020({
    strict,
    allErrors: true,
    allowUnionTypes: true,
    unicodeRegExp: true,
    // Otherwise a required property named toString would be found in every object.
    ownProperties: true,
    // The schemas were checked when the contract was read, with positions.
    validateSchema: false,
    // Ajv wants the properties that `required` names in the same subschema; allOf separates them.
    strictRequired: false,
    // Strict mode throws instead of logging warnings.
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
