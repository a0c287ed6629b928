import { afterAll, describe, expect, test } from 'bun:test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deletePlans, verify } from '../../local/load/verify.ts';
import { defaultTokenRequest, fetchToken } from '../../local/token.ts';
import { instance } from '../support/planbase.ts';
import { planNumber } from '../support/plans.ts';

const folder = mkdtempSync(join(tmpdir(), 'planbase-load-'));
const report = join(folder, 'report.html');
const url = process.env['API_URL'] ?? '';
const org = 'load.example';
const withinMs = 120_000;
const never = new AbortController().signal;

afterAll(() => rmSync(folder, { recursive: true }));

async function runLoad(...args: readonly string[]) {
  const child = Bun.spawn([process.execPath, 'local/main.ts', 'load', ...args, '--report', report], {
    env: { ...process.env, PLANBASE_INSTANCE: instance.name },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [output, errors] = await Promise.all([child.stdout.text(), child.stderr.text(), child.exited]);
  return { code: child.exitCode, output, errors };
}

describe('./dev load', () => {
  test(
    'smoke: every check passes, every acknowledged write is there, and no plan is left',
    async () => {
      const { code, output, errors } = await runLoad('smoke');
      expect(errors).toBe('');
      expect(output).toContain('met    checks: rate==1');
      expect(output).toMatch(/writes of \d+ plans were acknowledged: 0 differ in the store, 0 in the index/);
      expect(code).toBe(0);
      const [, left] = /Deleted the (\d+) plans/.exec(output) ?? [];
      expect(Number(left)).toBeGreaterThanOrEqual(20);
    },
    withinMs,
  );

  test('smoke writes a report that loads nothing from elsewhere', () => {
    const page = readFileSync(report, 'utf8');
    for (const name of ['read', 'conditional', 'create', 'search'])
      expect(page).toContain(`<td>${name}</td>`);
    expect(page).not.toMatch(/(?:src|href)=/);
  });

  test(
    'a script whose checks fail ends with 1',
    async () => {
      // Of an organisation that may not write these plans.
      const token = await fetchToken(instance, process.env, { ...defaultTokenRequest, org });
      const { code, output } = await runLoad(
        'freshness',
        '--duration',
        '200ms',
        '--org',
        'other.example',
        '--token',
        token,
      );
      expect(output).toContain('MISSED checks');
      expect(code).toBe(1);
    },
    withinMs,
  );

  test('an unknown script is refused with the names of all', async () => {
    const { code, errors } = await runLoad('storm');
    expect(errors).toContain('freshness, import, smoke, soak, spike, steady');
    expect(code).toBe(1);
  });

  test(
    'a write that is not as it was acknowledged is found',
    async () => {
      const token = await fetchToken(instance, process.env, { ...defaultTokenRequest, org });
      const target = { url, token, org };
      const plan = planNumber('load-verify');
      const { objectId } = plan;
      const body = JSON.stringify(plan).replaceAll('"example.com"', `"${org}"`);
      const created = await fetch(`${url}/v1/plans`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body,
      });
      const etag = created.headers.get('etag') ?? '';
      const plans = new Map([
        [objectId, { etag: '"1"', isUncertain: false }],
        ['never-written', { etag: '"2"', isUncertain: false }],
      ]);
      const findings = await verify(target, plans, never);
      expect(findings.store).toEqual([
        `${objectId}: is ${etag}, acknowledged was "1"`,
        'never-written: is not there, acknowledged was "2"',
      ]);
      expect(findings.index).toEqual([]);
      expect(await deletePlans(target, [objectId], never)).toBe(1);
      const later = await verify(target, new Map([[objectId, { etag: '', isUncertain: false }]]), never);
      expect(later).toEqual({ store: [], index: [] });
    },
    withinMs,
  );
});
