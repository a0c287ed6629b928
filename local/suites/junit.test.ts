import { expect, test } from 'bun:test';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readJunit } from './junit.ts';

test('reads a report as bun test writes it now', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'planbase-junit-'));
  writeFileSync(
    join(folder, 'some.test.ts'),
    `import { beforeAll, describe, expect, test } from 'bun:test';
     test('passes', () => {});
     describe('group', () => {
       test('is <not> "right"', () => expect({ a: 1 }).toEqual({ a: 2 }));
       test.skip('is skipped', () => {});
       test.todo('is to do');
     });
     describe('broken', () => {
       beforeAll(() => { throw new Error('no'); });
       test('does not run', () => {});
     });`,
  );
  const report = join(folder, 'report.xml');
  const child = Bun.spawn(
    [process.execPath, 'test', './some.test.ts', '--reporter=junit', `--reporter-outfile=${report}`],
    { cwd: folder, stdio: ['ignore', 'ignore', 'ignore'] },
  );
  await child.exited;
  expect(readJunit(await Bun.file(report).text())).toMatchObject({
    passed: 1,
    failed: 2,
    skipped: 2,
    failures: [
      {
        place: 'some.test.ts:4',
        name: 'is <not> "right"',
        message: expect.stringContaining('- Expected'),
      },
      { place: 'some.test.ts', name: undefined, message: expect.stringContaining('Error: no') },
    ],
  });
  rmSync(folder, { recursive: true });
});

test('something else is no report', () => {
  expect(readJunit('')).toBeUndefined();
  expect(readJunit('<html></html>')).toBeUndefined();
});
