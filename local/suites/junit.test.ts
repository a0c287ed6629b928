import { expect, test } from 'bun:test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countJunit } from './junit.ts';

test('counts a report of bun test as it is written now', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'planbase-junit-'));
  writeFileSync(
    join(folder, 'some.test.ts'),
    `import { describe, expect, test } from 'bun:test';
     test('passes', () => {});
     describe('group', () => {
       test('fails', () => expect(1).toBe(2));
       test.skip('is skipped', () => {});
       test.todo('is to do');
     });`,
  );
  const report = join(folder, 'report.xml');
  const child = Bun.spawn(
    [process.execPath, 'test', './some.test.ts', '--reporter=junit', `--reporter-outfile=${report}`],
    { cwd: folder, stdio: ['ignore', 'ignore', 'ignore'] },
  );
  await child.exited;
  expect(countJunit(await Bun.file(report).text())).toEqual({ passed: 1, failed: 1, skipped: 2 });
  rmSync(folder, { recursive: true });
});

test('something else is no report', () => {
  expect(countJunit('')).toBeUndefined();
  expect(countJunit('<html></html>')).toBeUndefined();
});
