import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './redis.ts';
import { until } from './until.ts';

/** A proxy of a test's own. */
export interface OwnNginx {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts nginx by `compose/proxy/nginx.conf`, in front of these two; resolves when it answers for one of them. */
export async function startNginx(upstreams: readonly [string, string]): Promise<OwnNginx> {
  const port = freePort();
  const folder = await mkdtemp(join(tmpdir(), 'planbase-nginx-'));
  const file = join(folder, 'nginx.conf');
  const servers = upstreams.map((url) => `server ${new URL(url).host} max_fails=1 fail_timeout=2s;`);
  // Debian's nginx cannot ask Docker for addresses (`resolve`).
  const replaced = {
    'server api:8080 max_fails=1 fail_timeout=2s resolve;': servers.join(' '),
    'listen 8080': `listen 127.0.0.1:${port}`,
  };
  let text = await readFile('compose/proxy/nginx.conf', 'utf8');
  for (const [from, to] of Object.entries(replaced)) {
    if (text.split(from).length !== 2) throw new Error(`nginx.conf has not one ${from}`);
    text = text.replace(from, to);
  }
  text = text.replaceAll('/tmp/nginx', `${folder}/nginx`);
  await writeFile(file, text);
  const server = Bun.spawn(['nginx', '-e', 'stderr', '-c', file, '-g', 'daemon off; master_process off;'], {
    stdout: 'ignore',
    stderr: 'ignore',
  });
  const stop = async () => {
    server.kill();
    await server.exited;
    await rm(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  try {
    await until('nginx answers', 10_000, async () => (await fetch(`${url}/livez`)).ok);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}
