import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Request } from 'playwright-core';
import { instance } from '../support/planbase.ts';

/** A browser that nobody has used before, with what it was seen doing. */
export interface Browser {
  readonly context: BrowserContext;
  /** All requests so far, of every page. */
  readonly requests: readonly Request[];
  /** Everything that a page complained of: errors and warnings, breaches of its policy, scripts that threw. */
  readonly complaints: readonly string[];
  /** Ends it and forgets all that it knew. */
  close(): Promise<void>;
}

/**
 * Starts Debian's Chromium. It ends with its pipe, should this process be killed; its profile is then
 * removed with the instance.
 */
export async function startBrowser(): Promise<Browser> {
  const executablePath = Bun.which('chromium');
  if (executablePath === null) throw new Error('There is no chromium: run these tests by ./dev test.');
  const home = join(instance.folder, 'browser');
  const context = await chromium.launchPersistentContext(home, {
    executablePath,
    // Chromium writes to its user's home, too, not only to the profile.
    env: { ...process.env, HOME: home },
    artifactsDir: home,
    headless: true,
    viewport: { width: 1280, height: 1600 },
    args: [
      '--no-sandbox', // It refuses to run as root with one.
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Nothing outside of loopback resolves.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  const requests: Request[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => void requests.push(request));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`thrown: ${error.error().stack}`));
  return {
    context,
    requests,
    complaints,
    async close() {
      await context.close();
      rmSync(home, { recursive: true });
    },
  };
}
