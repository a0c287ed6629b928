import { afterAll, beforeAll, expect, test } from 'bun:test';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { compareContracts, lastReleased } from '../../local/contract/changes.ts';

const oasdiff = process.env['OASDIFF'];
if (oasdiff === undefined) throw new Error('These tests need oasdiff: run them by ./dev test contract.');

const released = lastReleased('contracts/released');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'planbase-contract-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The file of a copy of the last release in which every `from` has become `to`. */
function changed(...replacements: readonly (readonly [from: string, to: string])[]): string {
  let text = readFileSync(released, 'utf8');
  for (const [from, to] of replacements) {
    if (!text.includes(from)) throw new Error(`the last release has no ${from}`);
    text = text.replaceAll(from, to);
  }
  const file = join(folder, `${crypto.randomUUID()}.yaml`);
  writeFileSync(file, text);
  return file;
}

test('the contract keeps what the last release promised, unless its version says that it does not', async () => {
  const { changes, faults } = await compareContracts(oasdiff, released, 'openapi.yaml');
  console.log(`Changes since ${basename(released, '.yaml')}: ${changes.length === 0 ? 'none' : ''}`);
  for (const { breaking, text } of changes) console.log(`  ${breaking ? 'BREAKING' : 'ok'}  ${text}`);
  expect(faults).toEqual([]);
});

test('the release is kept as a contract of its own version', () => {
  expect(readFileSync(released, 'utf8')).toContain(`\n  version: ${basename(released, '.yaml')}\n`);
});

const breaks = [
  [
    'a path that is gone',
    'api-path-removed-without-deprecation',
    '{objectId}/indexing:',
    '{objectId}/index:',
  ],
  [
    'a header that is no longer sent',
    'required-response-header-removed',
    '            Location: {',
    '            X: {',
  ],
  [
    'a header that must be sent',
    'request-parameter-became-required',
    'name: If-Match',
    'name: If-Match\n      required: true',
  ],
  ['a text that must be shorter', 'request-property-max-length-decreased', 'maxLength: 64', 'maxLength: 32'],
  [
    'another type',
    'response-property-type-changed',
    'planType:\n          type: string',
    'planType:\n          type: integer',
  ],
  [
    'a member that may be missing',
    'response-property-became-optional',
    'committed, searchable, state]',
    'committed, state]',
  ],
  [
    'a state that nobody knew',
    'response-property-enum-value-added',
    '[pending, searchable,',
    '[pending, lost, searchable,',
  ],
] as const;

test.each(breaks)('%s is a fault', async (_what, rule, from, to) => {
  const { faults } = await compareContracts(oasdiff, released, changed([from, to]));
  expect(faults.map(({ id }) => id)).toContain(rule);
});

test.each(breaks)('%s is none under a version that may break', async (_what, rule, from, to) => {
  const next = changed([from, to], ['\n  version: 0.', '\n  version: 1.']);
  const { changes, faults } = await compareContracts(oasdiff, released, next);
  expect(changes.map(({ id }) => id)).toContain(rule);
  expect(faults).toEqual([]);
});

test('an addition is no fault, and is reported', async () => {
  const next = changed([
    '\n        copay: {',
    '\n        note: { type: string, maxLength: 9 }\n        copay: {',
  ]);
  const { changes, faults } = await compareContracts(oasdiff, released, next);
  expect(changes.map(({ text }) => text).join('\n')).toContain(
    '`linkedPlanServices/items/planserviceCostShares/note`',
  );
  expect(faults).toEqual([]);
});
