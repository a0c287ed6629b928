import { describe, expect, test } from 'bun:test';
import { checkScenario } from './check-scenario.fixture.ts';
import { actionNames } from './names.ts';
import { scenarios } from './scenarios.ts';

describe('the whole protocol holds', () => {
  const taken = new Set<string>();

  for (const scenario of scenarios.filter(({ long }) => !long)) {
    test(`${scenario.name}: ${scenario.about}`, () => {
      for (const step of checkScenario(scenario)) taken.add(step);
    }, 120_000);
  }

  test('every step of the protocol was taken', () => {
    expect([...taken].sort()).toEqual([...actionNames].sort());
  });
});
