import { _, type Code, type CodeKeywordDefinition, type KeywordCxt, Name, stringify } from 'ajv';
import { isObject } from '../json.ts';
import { chooseBranch } from '../runtime/faults.js';

/**
 * Ajv's own `anyOf` and `oneOf` report the faults of every branch in addition to their own. These keywords report only
 * the faults of the branch that was meant (`chooseBranch`). If no branch is nearest, they report one fault that names
 * the branches by their titles.
 */
export const choices: readonly (CodeKeywordDefinition & { keyword: string })[] = [
  {
    keyword: 'anyOf',
    schemaType: 'array',
    trackErrors: true,
    error: { message: 'must be one of several forms', params: titles },
    code(cxt) {
      const valid = cxt.gen.let('valid', false);
      const marks = forEachBranch(cxt, (branch) => cxt.gen.assign(valid, _`${valid} || ${branch}`));
      report(cxt, valid, choice(cxt, marks));
    },
  },
  {
    keyword: 'oneOf',
    schemaType: 'array',
    trackErrors: true,
    error: { message: 'must be exactly one of several forms', params: titles },
    code(cxt) {
      const count = cxt.gen.let('count', 0);
      const marks = forEachBranch(cxt, (branch) =>
        cxt.gen.if(branch, () => cxt.gen.assign(count, _`${count} + 1`)),
      );
      const chosen = _`${count} > 0 ? undefined : ${choice(cxt, marks)}`;
      report(cxt, cxt.gen.const('valid', _`${count} === 1`), chosen);
    },
  },
];

/** Variables of every function that Ajv emits: all errors so far (null for none), their number, the current path. */
const vErrors = new Name('vErrors');
const errors = new Name('errors');
const instancePath = new Name('instancePath');

/** Returns the number of errors before the first branch and after each. */
function forEachBranch(cxt: KeywordCxt, then: (valid: Name) => void): Name[] {
  const marks = [cxt.gen.const('_mark', errors)];
  const branches: unknown = cxt.schema;
  if (!Array.isArray(branches)) throw new Error(`${cxt.keyword} is not a list`);
  for (const index of branches.keys()) {
    const valid = cxt.gen.name('_valid');
    const branch = cxt.subschema({ keyword: cxt.keyword, schemaProp: index, compositeRule: true }, valid);
    // Properties and items that a matching branch has evaluated do not count as unevaluated.
    cxt.mergeValidEvaluated(branch, valid);
    then(valid);
    marks.push(cxt.gen.const('_mark', errors));
  }
  return marks;
}

/** The errors of the branch that was meant, or undefined, as an expression. */
function choice(cxt: KeywordCxt, marks: readonly Name[]): Code {
  const choose = cxt.gen.scopeValue('func', { ref: chooseBranch, code: _`chooseBranch` });
  const list = marks.reduce<Code>((all, mark) => _`${all}${mark}, `, _``);
  return _`${choose}(${cxt.data}, ${instancePath} + ${cxt.it.errorPath}, ${vErrors}, [${list}])`;
}

function report(cxt: KeywordCxt, valid: Name, choice: Code): void {
  const { gen } = cxt;
  gen.if(_`!${valid}`);
  const chosen = gen.const('_chosen', choice);
  cxt.reset();
  gen.if(
    _`${chosen} === undefined`,
    () => cxt.error(true),
    () => {
      gen.assign(vErrors, _`${vErrors} === null ? ${chosen} : ${vErrors}.concat(${chosen})`);
      gen.assign(errors, _`${vErrors}.length`);
    },
  );
  gen.else();
  cxt.reset();
  gen.endIf();
  cxt.ok(valid);
}

function titles({ schema }: { schema?: unknown }) {
  const branches = Array.isArray(schema) ? schema : [];
  const named = branches.map((branch) => (isObject(branch) ? branch.title : undefined));
  return _`{titles: ${stringify(named.every((title) => typeof title === 'string') ? named : [])}}`;
}
