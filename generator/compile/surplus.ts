import { _, type Ajv, type KeywordErrorDefinition, stringify } from 'ajv';
import { isObject } from '../json.ts';

const keyword = 'additionalProperties';

const error: KeywordErrorDefinition = {
  message: 'must NOT have additional properties',
  params: ({ params, parentSchema }) => {
    const properties = parentSchema?.properties;
    const allowed = isObject(properties) ? Object.keys(properties) : [];
    return _`{additionalProperty: ${params.additionalProperty}, allowed: ${stringify(allowed)}}`;
  },
};

/** Makes the errors of `additionalProperties` also name the properties that are allowed. */
export function nameAllowedProperties(ajv: Pick<Ajv, 'addKeyword' | 'getKeyword' | 'removeKeyword'>): void {
  const definition = ajv.getKeyword(keyword);
  if (typeof definition !== 'object') throw new Error(`Ajv does not know ${keyword}`);
  ajv.removeKeyword(keyword);
  ajv.addKeyword({ ...definition, keyword, error, before: 'properties' });
}
