/**
 * Explores the protocol from the command line; see docs/model.md.
 *
 *   bun model/main.ts                                         every scenario
 *   bun model/main.ts --scenario history                      one of them
 *   bun model/main.ts --scenario rebuild --commits 3          one of them, enlarged
 *   bun model/main.ts --plans 2 --commits 4 --consumers 2     a world of one's own, quiet but for what is named
 *   bun model/main.ts --scenario history --without failedStopsTrim
 *   bun model/main.ts --list                                  scenarios, bounds and rules
 *   bun model/main.ts --tables                                the tables of docs/model.md
 */
import { parseArgs } from 'node:util';
import { type Bounds, minimal } from './bounds.ts';
import { explore, type Outcome } from './explore.ts';
import { printFault } from './print.ts';
import { ruleNames, rulesWithout, ruleTexts } from './rules.ts';
import { type Scenario, scenarios } from './scenarios.ts';
import { tables } from './tables.ts';

// The keys of `quiet` are those of Bounds.
const boundNames = Object.keys(minimal) as (keyof Bounds)[];

const options = {
  list: { type: 'boolean' },
  tables: { type: 'boolean' },
  scenario: { type: 'string' },
  without: { type: 'string', multiple: true },
  'most-states': { type: 'string' },
  ...Object.fromEntries(boundNames.map((name) => [name, optionFor(name)])),
} as const;
const values = parsed();
const given = new Map(Object.entries(values));

function optionFor(name: keyof Bounds): { type: 'boolean' | 'string' } {
  return { type: typeof minimal[name] === 'boolean' ? 'boolean' : 'string' };
}

function parsed() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    // An option that it does not know, or a value where none belongs.
    return fail(`${error instanceof Error ? error.message : error}; see --list.`);
  }
}

/** The bounds that the command line names, over those given. */
function boundsOver(base: Bounds): Bounds {
  const named = boundNames.flatMap((name) => {
    const value = given.get(name);
    if (value === undefined) return [];
    return [[name, typeof minimal[name] === 'boolean' ? true : wholeNumber(name, value)] as const];
  });
  // Every entry is a bound's name with a value of its type.
  return { ...base, ...Object.fromEntries(named) } as Bounds;
}

function wholeNumber(name: string, value: unknown): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0) fail(`--${name} wants a whole number`);
  return number;
}

function fail(reason: string): never {
  console.error(reason);
  process.exit(2);
}

function chosen(): Scenario[] {
  const isOwn = boundNames.some((name) => given.has(name));
  if (values.scenario === undefined) {
    if (!isOwn) return [...scenarios];
    return [{ name: 'a world of your own', about: '', bounds: boundsOver(minimal) }];
  }
  const scenario = scenarios.find(({ name }) => name === values.scenario);
  if (scenario === undefined) fail(`There is no scenario ${values.scenario}; see --list.`);
  return [{ ...scenario, bounds: boundsOver(scenario.bounds) }];
}

function list(): void {
  console.log('Scenarios:');
  for (const { name, about } of scenarios) console.log(`  ${name.padEnd(28)} ${about}`);
  console.log('\nBounds, with what a quiet world has:');
  for (const name of boundNames) console.log(`  --${name.padEnd(26)} ${minimal[name]}`);
  console.log('\nRules:');
  for (const rule of ruleNames) console.log(`  ${rule.padEnd(28)} ${ruleTexts[rule]}`);
}

function run({ name, bounds }: Scenario): boolean {
  const without = ruleNames.filter((rule) => values.without?.includes(rule));
  const model = { bounds, rules: rulesWithout(...without) };
  const beginMs = performance.now();
  const tookS = (): string => ((performance.now() - beginMs) / 1000).toFixed(1);
  const max = values['most-states'];
  const outcome = explore(model, {
    maxStates: max === undefined ? Number.POSITIVE_INFINITY : wholeNumber('most-states', max),
    onProgress: (states, waiting, depth) => {
      if (states > 1)
        console.error(`… ${states} states, ${waiting} waiting, ${depth} steps deep, ${tookS()} s`);
    },
  });
  console.log(`${name}: ${summary(outcome)}, ${tookS()} s`);
  if (outcome.fault !== undefined) console.log(printFault(outcome.fault, model));
  return outcome.fault === undefined;
}

function summary({ states, steps, depth, atRest, isWhole, fault }: Outcome): string {
  const end = fault !== undefined ? 'BROKEN' : isWhole ? 'holds' : 'not all seen';
  return `${end}; ${states} states, ${steps} steps, ${depth} deep, ${atRest} at rest`;
}

const unknown = values.without?.filter((name) => !ruleNames.some((rule) => rule === name)) ?? [];
if (unknown.length > 0) fail(`There is no rule ${unknown.join(', ')}; see --list.`);
if (values.list) {
  list();
} else if (values.tables) {
  console.log(tables());
} else {
  const inFlight = chosen().map(run);
  process.exit(inFlight.every(Boolean) ? 0 : 1);
}
