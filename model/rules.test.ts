import { describe, expect, test } from 'bun:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explore } from './explore.ts';
import { printFault } from './print.ts';
import { makeBounds, ruleCases } from './rule-cases.ts';
import { ruleNames, rulesWithout, ruleTexts } from './rules.ts';
import { ruleRow } from './tables.ts';

const documented = readFileSync(join(import.meta.dir, '../docs/model.md'), 'utf8').split('\n');

// The whole protocol holds in the same scenarios: scenarios.test.ts.
describe('what breaks without a rule', () => {
  for (const rule of ruleNames) {
    test(ruleTexts[rule], () => {
      const model = { bounds: makeBounds(ruleCases[rule]), rules: rulesWithout(rule) };
      const { fault } = explore(model);
      if (fault === undefined) throw new Error('it holds all the same');
      console.log(`\nNot so: ${ruleTexts[rule]}\n${printFault(fault, model)}`);
      expect(documented).toContain(ruleRow(rule, fault.path.length - 1, fault.what));
    }, 60_000);
  }
});
