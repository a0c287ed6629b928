import { describe, expect, test } from 'bun:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explore } from './explore.ts';
import { actionNames } from './names.ts';
import { printFault } from './print.ts';
import { rulesWithout } from './rules.ts';
import { scenarios } from './scenarios.ts';
import { scenarioRow } from './tables.ts';

const documented = readFileSync(join(import.meta.dir, '../docs/model.md'), 'utf8').split('\n');

describe('the whole protocol holds', () => {
  const taken = new Set<string>();

  for (const scenario of scenarios) {
    const { name, about, bounds } = scenario;
    test(`${name}: ${about}`, () => {
      const model = { bounds, rules: rulesWithout() };
      const outcome = explore(model);
      if (outcome.fault !== undefined) throw new Error(`\n${printFault(outcome.fault, model)}`);
      expect(outcome.isWhole).toBe(true);
      expect(outcome.atRest).toBeGreaterThan(1);
      expect(documented).toContain(scenarioRow(scenario, outcome.states, outcome.steps));
      for (const action of outcome.taken.keys()) taken.add(action);
      console.log(`${name}: ${outcome.states} states, ${outcome.steps} steps, ${outcome.atRest} at rest`);
    }, 120_000);
  }

  test('and every step of it was taken', () => {
    expect([...taken].sort()).toEqual([...actionNames].sort());
  });
});
