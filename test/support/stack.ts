import { Names } from '../../src/names.ts';
import { elasticsearch } from './planbase.ts';
import { freePort, type OwnRedis, startRedis } from './redis.ts';
import { launchRole, type OwnRole, type Role, startRole } from './role.ts';
import { makeVhost } from './vhost.ts';

/**
 * Processes of a test's own, next to those of the instance. They share the instance's engines without meeting its
 * data: the Redis is their own, in RabbitMQ they have a virtual host, and all names begin with a prefix of their own, which
 * is that of the virtual host, too.
 */
export interface Stack {
  readonly names: Names;
  readonly redis: OwnRedis;
  readonly rabbitmqUrl: string;
  /** The name of the virtual host. */
  readonly vhost: string;
  /** Starts a process with the stack's settings and `env`; resolves when it is ready, or has ended. */
  start(role: Role, env?: Readonly<Record<string, string>>): Promise<OwnRole>;
  /** Starts one that need not become ready. */
  launch(role: Role, env?: Readonly<Record<string, string>>): OwnRole;
  /** The index that its consumer has made; empty before. */
  index(): Promise<string>;
  /** Ends the processes and removes what they made. */
  stop(): Promise<void>;
}

/** @param folder of the project, or of a copy of it */
export async function openStack(env: Readonly<Record<string, string>> = {}, folder = '.'): Promise<Stack> {
  const names = new Names(`test-${crypto.randomUUID().slice(0, 8)}`);
  const redis = await startRedis(freePort(), names);
  const vhost = await makeVhost(names.scope);
  const settings = { REDIS_URL: redis.url, RABBITMQ_URL: vhost.url, NAME_PREFIX: names.scope, ...env };
  const started: OwnRole[] = [];
  const index = async () => (await redis.store.redis.hget(names.state, 'live')) ?? '';
  return {
    names,
    redis,
    rabbitmqUrl: vhost.url,
    vhost: vhost.name,
    index,
    async start(role, more = {}) {
      const own = await startRole(role, { ...settings, ...more }, folder);
      started.push(own);
      return own;
    },
    launch(role, more = {}) {
      const own = launchRole(role, { ...settings, ...more }, folder);
      started.push(own);
      return own;
    },
    async stop() {
      for (const own of started) own.signal('SIGCONT');
      await Promise.all(started.map((own) => own.stop()));
      await fetch(`${elasticsearch}/${names.plans}-*,${names.history}*?expand_wildcards=all`, {
        method: 'DELETE',
      });
      await vhost.remove();
      await redis.stop();
    },
  };
}
