import { expect } from 'bun:test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explore } from './explore.ts';
import { printFault } from './print.ts';
import { rulesWithout } from './rules.ts';
import type { Scenario } from './scenarios.ts';
import { scenarioRow } from './tables.ts';

const documented = readFileSync(join(import.meta.dir, '../docs/model.md'), 'utf8').split('\n');

/** Explores the whole scenario, and compares its size with docs/model.md. Returns the names of the steps taken. */
export function checkScenario(scenario: Scenario): string[] {
  const { name, bounds } = scenario;
  const model = { bounds, rules: rulesWithout() };
  const outcome = explore(model);
  if (outcome.fault !== undefined) throw new Error(`\n${printFault(outcome.fault, model)}`);
  expect(outcome.isWhole).toBe(true);
  expect(outcome.atRest).toBeGreaterThan(1);
  expect(documented).toContain(scenarioRow(scenario, outcome.states, outcome.steps));
  console.log(`${name}: ${outcome.states} states, ${outcome.steps} steps, ${outcome.atRest} at rest`);
  return [...outcome.taken.keys()];
}
