import { elasticsearch, until } from '../support/planbase.ts';
import { freePort, startRedis } from '../support/redis.ts';

/** The processes of a copy of the project, beside those of the instance. */
export interface Roles {
  /** Base URL of the API. */
  readonly api: string;
  /** The index that its consumer has made. */
  readonly index: string;
  /** Ends the processes and removes what they made. */
  stop(): Promise<void>;
}

const readyMs = 30_000;

/**
 * Runs API, relay and search consumer from `folder`. They share the instance's engines without meeting its data:
 * the Redis is their own, in RabbitMQ they have a virtual host, and the index gets its name from that Redis.
 */
export async function startRoles(folder: string): Promise<Roles> {
  const redis = await startRedis();
  const vhost = await makeVhost(`evolution-${crypto.randomUUID()}`);
  const roles = ['api', 'relay', 'search-consumer'].map((role) => {
    const port = freePort();
    const child = Bun.spawn([process.execPath, 'src/main.ts', role], {
      cwd: folder,
      env: {
        ...process.env,
        NODE_ENV: 'test',
        REDIS_URL: redis.url,
        RABBITMQ_URL: vhost.url,
        API_PORT: `${port}`,
        HEALTH_PORT: `${port}`,
      },
      stdout: 'ignore',
      stderr: 'inherit',
    });
    return { role, child, url: `http://127.0.0.1:${port}` };
  });
  const liveIndex = () => redis.store.redis.hget('{planbase}:state', 'live');
  const stop = async () => {
    for (const { child } of roles) child.kill('SIGTERM');
    await Promise.all(roles.map(({ child }) => child.exited));
    const made = await liveIndex();
    if (made !== null) await fetch(`${elasticsearch}/${made}`, { method: 'DELETE' });
    await vhost.remove();
    await redis.stop();
  };
  try {
    for (const { role, url } of roles) {
      await until(`${role} is ready`, readyMs, async () => (await fetch(`${url}/readyz`)).ok);
    }
    // The consumer is ready once it has made the index.
    return { api: roles[0]?.url ?? '', index: (await liveIndex()) ?? '', stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A virtual host of the instance's RabbitMQ. */
async function makeVhost(name: string): Promise<{ readonly url: string; remove(): Promise<void> }> {
  const management = new URL(process.env['RABBITMQ_MANAGEMENT_URL'] ?? '');
  const authorization = `Basic ${btoa(`${management.username}:${management.password}`)}`;
  const send = async (method: string) => {
    const url = `${management.origin}/api/vhosts/${name}`;
    const response = await fetch(url, { method, headers: { authorization } });
    if (!response.ok) throw new Error(`${method} of a virtual host was answered ${response.status}`);
  };
  // Whoever makes one may do everything in it.
  await send('PUT');
  const url = new URL(process.env['RABBITMQ_URL'] ?? '');
  url.pathname = `/${name}`;
  return { url: url.href, remove: () => send('DELETE') };
}
