import { expect, test } from 'bun:test';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const contract = 'openapi.yaml';

/** Runs the linter on a file. Its findings are `place rule message`; its exit code is 0 without findings. */
async function lint(file: string): Promise<{ readonly code: number; readonly findings: readonly string[] }> {
  const child = Bun.spawn(
    ['node_modules/.bin/redocly', 'lint', file, '--config', 'contracts/redocly.yaml', '--format', 'json'],
    {
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const [output, errors] = await Promise.all([child.stdout.text(), child.stderr.text(), child.exited]);
  if (!output.startsWith('{')) throw new Error(`the linter failed: ${errors}`);
  // Documented at Redocly's lint command.
  const { problems } = JSON.parse(output) as {
    problems: { ruleId: string; message: string; location: { pointer: string }[] }[];
  };
  const findings = problems.map(
    ({ ruleId, message, location: [place] }) => `${place?.pointer ?? ''} ${ruleId}: ${message}`,
  );
  return { code: child.exitCode ?? -1, findings };
}

test('the linter finds nothing in the contract', async () => {
  expect(await lint(contract)).toEqual({ code: 0, findings: [] });
});

test('the linter finds an example that is against its schema', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'planbase-lint-'));
  try {
    const file = join(folder, 'openapi.yaml');
    writeFileSync(file, readFileSync(contract, 'utf8').replace('example: 12-12-2017', 'example: 12-32-2017'));
    const { code, findings } = await lint(file);
    expect(code).toBe(1);
    expect(findings.join('\n')).toContain('CalendarDate/example no-invalid-schema-examples');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
