import { afterAll, expect, test } from 'bun:test';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { parse } from 'yaml';
import plan from '../fixtures/plan.json' with { type: 'json' };
import { api, call, instance } from '../support/planbase.ts';
import { startBrowser } from './browser.ts';

const issuer = process.env['AUTH_ISSUER'] ?? '';
const path = `/v1/plans/${plan.objectId}`;

async function removePlan(): Promise<void> {
  const etag = (await call('GET', path)).headers.get('etag');
  if (etag !== null) await call('DELETE', path, { headers: { 'if-match': etag } });
}

await removePlan();
const browser = await startBrowser();
afterAll(async () => {
  await browser.close();
  await removePlan();
});
const page = await browser.context.newPage();
page.setDefaultTimeout(20_000);

/** Opens an operation, tries it out as it stands, and resolves with its answer once the page shows it. */
async function tryOut(operationId: string): Promise<{ status: string | undefined; body: unknown }> {
  const operation: Locator = page.locator(`[id="operations-plans-${operationId}"]`);
  await operation.locator('.opblock-summary-control').click();
  await operation.getByRole('button', { name: 'Try it out' }).click();
  await operation.getByRole('button', { name: 'Execute' }).click();
  const answer = operation.locator('.live-responses-table .response');
  const status = await answer.locator('.response-col_status').textContent();
  const body = (await answer.locator('.highlight-code').first().textContent()) ?? '';
  return {
    status: status?.trim(),
    body: JSON.parse(body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1)),
  };
}

// One person's visit: each of these tests goes on where the one before it has left the page.

test('/docs shows every operation of the contract', async () => {
  const opened = await page.goto(`${api}/docs`);
  expect(opened?.status()).toBe(200);
  expect(page.url()).toBe(`${api}/docs`);
  await page.locator('.opblock').first().waitFor();
  const { paths } = (await (await fetch(`${api}/openapi.json`)).json()) as { paths: Record<string, object> };
  const operations = Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId }) => operationId ?? []),
  );
  expect(operations).toContain('createPlan');
  expect(await page.locator('.opblock').count()).toBe(operations.length);
}, 60_000);

test('a person signs in at the issuer, with PKCE', async () => {
  await page.getByRole('button', { name: 'Authorize', exact: true }).click();
  const dialog = page.locator('.dialog-ux');
  const opened = page.context().waitForEvent('page');
  await dialog.getByRole('button', { name: 'Apply given OAuth2 credentials' }).click();
  const login = await opened;
  await login.getByLabel('Subject').fill('reader-of-docs');
  expect(new URL(login.url()).origin).toBe(issuer);
  const closed = login.waitForEvent('close');
  await login.getByRole('button', { name: 'Sign in' }).click();
  await closed;
  await dialog.getByRole('button', { name: 'Remove authorization' }).waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();

  const asked = browser.requests.find((request) => request.url().includes('code_challenge='));
  expect(asked?.url()).toStartWith(`${issuer}/`);
  expect(asked?.url()).toContain('code_challenge_method=S256');
  const exchanged = browser.requests.find((request) => request.postData()?.includes('code_verifier='));
  expect(exchanged?.url()).toStartWith(`${issuer}/`);
}, 60_000);

test('and tries out operations with their examples as they stand', async () => {
  expect(await tryOut('createPlan')).toEqual({ status: '201', body: plan });
  expect(await tryOut('getPlan')).toEqual({ status: '200', body: plan });
  expect(await (await call('GET', path)).json()).toEqual(plan);
}, 60_000);

test('all of that asked nobody but the API and the issuer, and broke no rule of the browser', async () => {
  await page.screenshot({ path: join(instance.root, '.planbase', 'reports', 'docs.png'), fullPage: true });
  const origins = new Set(browser.requests.map((request) => new URL(request.url()).origin));
  expect([...origins].sort()).toEqual([api, issuer].sort());
  expect(browser.complaints).toEqual([]);
}, 60_000);

// After the one before, for browsers complain of every 409.
test('an example that exists already is 409, with the reason and what to do', async () => {
  const operation = page.locator('[id="operations-plans-createPlan"]');
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await operation.getByRole('button', { name: 'Execute' }).click();
  expect((await answered).status()).toBe(409);
  const answer = operation.locator('.live-responses-table .response');
  await answer.getByText('A plan with this objectId').waitFor();
  const shown = (await answer.textContent()) ?? '';
  expect(shown).toContain('delete it first');
  expect(shown).toContain('another objectId');
  expect(await operation.locator('.opblock-description').textContent()).toContain(
    'deletePlan with If-Match: *',
  );
}, 60_000);

test('the contract is served as it is committed, as the same document in JSON, and once', async () => {
  const yaml = await fetch(`${api}/openapi.yaml`);
  expect(yaml.headers.get('content-type')).toBe('application/yaml');
  const text = await yaml.text();
  expect(text).toBe(await Bun.file(join(instance.root, 'openapi.yaml')).text());
  const json = await fetch(`${api}/openapi.json`);
  const document = (await json.json()) as { components: { schemas: { Plan: { example: unknown } } } };
  expect<unknown>(document).toEqual(parse(text));
  expect(document.components.schemas.Plan.example).toEqual(plan);
  for (const { url, headers } of [yaml, json]) {
    const again = await fetch(url, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  }
});
