import { explore } from './explore.ts';
import { makeBounds, ruleCases } from './rule-cases.ts';
import { type Rule, ruleNames, rulesWithout, ruleTexts } from './rules.ts';
import { type Scenario, scenarios } from './scenarios.ts';

/** A line of the table of scenarios in docs/model.md. */
export function scenarioRow({ name, about }: Scenario, states: number, steps: number): string {
  return `| ${name} | ${about} | ${states} | ${steps} |`;
}

/** A line of the table of rules in docs/model.md; `steps`: of the shortest interleaving that breaks without it. */
export function ruleRow(rule: Rule, steps: number, what: string): string {
  return `| \`${rule}\` | ${ruleTexts[rule]} | ${ruleCases[rule]} | ${steps} | ${what} |`;
}

/** Both tables, to be put into docs/model.md when the model has changed. */
export function tables(): string {
  const worlds = scenarios.map((scenario) => {
    const { states, steps } = explore({ bounds: scenario.bounds, rules: rulesWithout() });
    return scenarioRow(scenario, states, steps);
  });
  const rules = ruleNames.map((rule) => {
    const { fault } = explore({ bounds: makeBounds(ruleCases[rule]), rules: rulesWithout(rule) });
    return fault === undefined
      ? `| \`${rule}\` | holds without it |`
      : ruleRow(rule, fault.path.length - 1, fault.what);
  });
  return [
    '| scenario | what is in it | states | steps |',
    '|---|---|--:|--:|',
    ...worlds,
    '',
    '| rule | | scenario | steps | what breaks without it |',
    '|---|---|---|--:|---|',
    ...rules,
  ].join('\n');
}
