import { afterAll, beforeAll, expect, test } from 'bun:test';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { api, instance, token } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';

const tools = process.env['PYTHON_TOOLS'];
if (tools === undefined) throw new Error('These tests need Python tools: run them by ./dev test clients.');

let folder = '';

beforeAll(() => {
  const top = join(instance.root, '.planbase');
  mkdirSync(top, { recursive: true });
  folder = mkdtempSync(join(top, 'client-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs one of the Python tools; its exit code and all it said. */
async function run(command: readonly string[], env: Record<string, string> = {}) {
  const child = Bun.spawn([...command], {
    env: { ...process.env, PATH: `${tools}:${process.env['PATH']}`, PYTHONDONTWRITEBYTECODE: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, errors] = await Promise.all([child.stdout.text(), child.stderr.text(), child.exited]);
  return { code: child.exitCode, said: `${output}${errors}` };
}

test('openapi-python-client makes a whole client of the contract, without a warning', async () => {
  const { code, said } = await run([
    ...[`${tools}/openapi-python-client`, 'generate', '--path', 'openapi.yaml', '--meta', 'none'],
    ...['--config', 'test/clients/generator.yaml', '--output-path', join(folder, 'planbase_client')],
    '--fail-on-warning',
  ]);
  expect({ code, said }).toMatchObject({ code: 0 });
}, 60_000);

test('that client creates, reads conditionally, finds and deletes a plan', async () => {
  const { code, said } = await run([`${tools}/python`, 'test/clients/use_client.py'], {
    PYTHONPATH: folder,
    API_URL: api,
    TOKEN: await token(),
    PLAN: JSON.stringify(planNumber(crypto.randomUUID().slice(0, 8))),
  });
  expect({ code, said }).toEqual({ code: 0, said: 'created, not modified, found, deleted, gone\n' });
}, 60_000);
