import { describe, expect, test } from 'bun:test';
import { explore } from './explore.ts';
import { printFault } from './print.ts';
import { boundsOf, ruleCases } from './rule-cases.ts';
import { ruleNames, rulesWithout, ruleTexts } from './rules.ts';

// The whole protocol holds in the same scenarios: scenarios.test.ts.
describe('what breaks without a rule', () => {
  for (const rule of ruleNames) {
    test(ruleTexts[rule], () => {
      const model = { bounds: boundsOf(ruleCases[rule]), rules: rulesWithout(rule) };
      const { fault } = explore(model);
      expect(fault).toBeDefined();
      if (fault !== undefined) console.log(`\nNot so: ${ruleTexts[rule]}\n${printFault(fault, model)}`);
    }, 60_000);
  }
});
