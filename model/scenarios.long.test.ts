import { describe, test } from 'bun:test';
import { checkScenario } from './check-scenario.fixture.ts';
import { scenarios } from './scenarios.ts';

describe('the whole protocol holds', () => {
  for (const scenario of scenarios.filter(({ long }) => long)) {
    test(`${scenario.name}: ${scenario.about}`, () => void checkScenario(scenario), 120_000);
  }
});
