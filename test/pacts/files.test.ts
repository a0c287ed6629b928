import { afterAll, describe, expect, test } from 'bun:test';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Comparator } from '@pactflow/openapi-pact-comparator';
import { parse } from 'yaml';

const committed = 'contracts/pacts';
const written = mkdtempSync(join(tmpdir(), 'planbase-pacts-'));
afterAll(() => rmSync(written, { recursive: true }));

function readPacts(folder: string): Record<string, unknown> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
  );
}

/** Differences between the HTTP pacts and the contract, one a line; unknown names count, too. */
async function findings(contract: string): Promise<string[]> {
  const comparator = new Comparator({ oas: parse(contract) });
  const found: string[] = [];
  for (const [file, pact] of Object.entries(readPacts(committed))) {
    if (!JSON.stringify(pact).includes('"Synchronous/HTTP"')) continue;
    for await (const { type, code, message } of comparator.compare(pact as never)) {
      found.push(`${file}: ${type} ${code}: ${message}`);
    }
  }
  return found;
}

describe('the pacts', () => {
  test('are those that the consumers write', () => {
    const run = Bun.spawnSync([process.execPath, 'test', './contracts/consumers'], {
      env: { ...process.env, PACT_FOLDER: written },
    });
    expect(run.success, `${run.stderr}`).toBe(true);
    expect(readPacts(written), 'run `npm run pacts` and commit what it writes').toEqual(readPacts(committed));
  }, 60_000);

  test('keep to the contract', async () => {
    expect(await findings(readFileSync('openapi.yaml', 'utf8'))).toEqual([]);
  });

  test.each([
    ['a filter that a consumer uses', 'name: copayMax', 'name: copayMost'],
    ['a header that a consumer sends', 'name: Idempotency-Key', 'name: Repeat-Key'],
    ['a property that a consumer reads', 'planType: { type: string }', 'planKind: { type: string }'],
  ])('fail when the contract loses %s', async (_, from, to) => {
    const contract = readFileSync('openapi.yaml', 'utf8');
    expect(contract).toContain(from);
    expect((await findings(contract.replaceAll(from, to))).length).toBeGreaterThan(0);
  });
});
