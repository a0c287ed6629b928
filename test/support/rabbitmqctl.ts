import { join } from 'node:path';
import { asEngineUser } from '../../local/engines/user.ts';
import { instance } from './planbase.ts';

/** Gives a command to the instance's RabbitMQ that its management API does not know. Throws where it fails. */
export async function rabbitmqctl(...args: string[]): Promise<void> {
  const node = `planbase-${instance.name}@localhost`;
  const child = Bun.spawn(asEngineUser(['/usr/lib/rabbitmq/bin/rabbitmqctl', '-n', node, ...args]), {
    env: {
      PATH: process.env['PATH'] ?? '',
      LANG: 'C.UTF-8',
      HOME: join(instance.engineFolder, 'rabbitmq'),
      RABBITMQ_CONF_ENV_FILE: '/dev/null',
      ERL_EPMD_ADDRESS: '127.0.0.1',
      ERL_EPMD_PORT: String(instance.ports.epmd),
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await child.exited;
  if (code !== 0) throw new Error(`rabbitmqctl ${args.join(' ')} ended with ${code}`);
}
