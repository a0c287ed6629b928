import { beforeAll, describe, expect, test } from 'bun:test';
import { differences } from './differences.ts';
import { type Group, isTaken, makeValidator, readGroups } from './official.ts';

const groups = readGroups();
const compileWithinMs = 60_000;
const listed = new Set(differences.flatMap(({ tests }) => tests));

/** Returns the names of the group's tests whose result differs from the suite, all if there is no validator. */
async function failuresIn(group: Group): Promise<string[]> {
  const names = group.tests.map(({ description }) => `${group.name}: ${description}`);
  try {
    const check = await makeValidator(group);
    return names.filter((_, index) => {
      const { data, valid } = group.tests[index] ?? {};
      return agrees(() => check(data).length === 0, valid) === false;
    });
  } catch {
    return names;
  }
}

function agrees(run: () => boolean, valid: boolean | undefined): boolean {
  try {
    return run() === valid;
  } catch {
    return false;
  }
}

describe('the official JSON Schema test suite, draft 2020-12, required tests', () => {
  const failed: string[] = [];

  beforeAll(async () => {
    for (const group of groups) failed.push(...(await failuresIn(group)));
  }, compileWithinMs);

  test('what the validators do not pass is listed with its reason, and nothing else is', () => {
    const all = groups.reduce((sum, { tests }) => sum + tests.length, 0);
    console.log(`JSON Schema test suite: ${all - failed.length} of ${all}`);
    expect(failed.filter((name) => !listed.has(name))).toEqual([]);
    expect([...listed].filter((name) => !failed.includes(name))).toEqual([]);
  });

  test('of schemas that the generator takes, all are passed', () => {
    const taken = groups.filter(isTaken);
    const all = taken.flatMap((group) =>
      group.tests.map(({ description }) => `${group.name}: ${description}`),
    );
    const passed = all.filter((name) => !failed.includes(name));
    console.log(`Of schemas that the generator takes: ${passed.length} of ${all.length}`);
    expect(passed).toEqual(all);
    expect(all.length).toBeGreaterThan(250);
  });

  test('each is named once', () => {
    const names = groups.flatMap(({ name, tests }) =>
      tests.map(({ description }) => `${name}: ${description}`),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(listed.size).toBe(differences.flatMap(({ tests }) => tests).length);
  });
});
