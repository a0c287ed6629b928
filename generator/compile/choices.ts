import { _, type CodeKeywordDefinition, type KeywordCxt, stringify } from 'ajv';
import { isObject } from '../json.ts';

/**
 * `anyOf` and `oneOf` as Ajv has them report the faults of every branch beside their own. Nobody knows which branch
 * was meant, so these report one fault for the whole, which names the branches by their titles.
 */
export const choices: readonly (CodeKeywordDefinition & { keyword: string })[] = [
  {
    keyword: 'anyOf',
    schemaType: 'array',
    trackErrors: true,
    error: { message: 'must be one of several forms', params: titles },
    code(cxt) {
      const valid = cxt.gen.let('valid', false);
      forEachBranch(cxt, (branch) => cxt.gen.assign(valid, _`${valid} || ${branch}`));
      report(cxt, valid);
    },
  },
  {
    keyword: 'oneOf',
    schemaType: 'array',
    trackErrors: true,
    error: { message: 'must be exactly one of several forms', params: titles },
    code(cxt) {
      const count = cxt.gen.let('count', 0);
      forEachBranch(cxt, (branch) => cxt.gen.if(branch, () => cxt.gen.assign(count, _`${count} + 1`)));
      report(cxt, cxt.gen.const('valid', _`${count} === 1`));
    },
  },
];

type Name = ReturnType<KeywordCxt['gen']['name']>;

function forEachBranch(cxt: KeywordCxt, then: (valid: Name) => void): void {
  const branches: unknown = cxt.schema;
  if (!Array.isArray(branches)) throw new Error(`${cxt.keyword} is not a list`);
  for (const index of branches.keys()) {
    const valid = cxt.gen.name('_valid');
    const branch = cxt.subschema({ keyword: cxt.keyword, schemaProp: index, compositeRule: true }, valid);
    // What a branch that holds has looked at is not unevaluated.
    cxt.mergeValidEvaluated(branch, valid);
    then(valid);
  }
}

function report(cxt: KeywordCxt, valid: Name): void {
  cxt.gen.if(_`!${valid}`);
  cxt.reset();
  cxt.error(true);
  cxt.gen.else();
  cxt.reset();
  cxt.gen.endIf();
  cxt.ok(valid);
}

function titles({ schema }: { schema?: unknown }) {
  const branches = Array.isArray(schema) ? schema : [];
  const named = branches.map((branch) => (isObject(branch) ? branch.title : undefined));
  return _`{titles: ${stringify(named.every((title) => typeof title === 'string') ? named : [])}}`;
}
