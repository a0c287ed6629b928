import { describe, expect, test } from 'bun:test';
import { explore } from './explore.ts';
import { actionNames } from './names.ts';
import { printFault } from './print.ts';
import { rulesWithout } from './rules.ts';
import { scenarios } from './scenarios.ts';

describe('the whole protocol holds', () => {
  const taken = new Set<string>();

  for (const { name, about, bounds } of scenarios) {
    test(`${name}: ${about}`, () => {
      const model = { bounds, rules: rulesWithout() };
      const outcome = explore(model);
      if (outcome.fault !== undefined) throw new Error(`\n${printFault(outcome.fault, model)}`);
      expect(outcome.isWhole).toBe(true);
      expect(outcome.atRest).toBeGreaterThan(1);
      for (const action of outcome.taken.keys()) taken.add(action);
      console.log(`${name}: ${outcome.states} states, ${outcome.steps} steps, ${outcome.atRest} at rest`);
    }, 120_000);
  }

  test('and every step of it was taken', () => {
    expect([...taken].sort()).toEqual([...actionNames].sort());
  });
});
