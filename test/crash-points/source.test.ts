import { expect, test } from 'bun:test';
import { actionNames } from '../../model/names.ts';
import { cases } from './cases.ts';
import { source } from './source.ts';

/** Steps of the model that no process of Planbase takes: what the world does to it. */
const worldly = /^(message|process|elasticsearch|redis)\./;

test('whatever a loop does to an engine is a step with a name', () => {
  expect(source.unnamed).toEqual([]);
});

test('nothing is provoked that is no step', () => {
  const steps = new Set(source.steps.map(({ name }) => name));
  expect(cases.map(({ step }) => step).filter((step) => !steps.has(step))).toEqual([]);
});

test('every step of the model that a process takes is a step of the source, by the same name', () => {
  const steps = new Set(source.steps.map(({ name }) => name));
  const missing = actionNames.filter((name) => !worldly.test(name) && !steps.has(name));
  expect(missing).toEqual([]);
});
