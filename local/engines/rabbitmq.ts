import { join } from 'node:path';
import type { Instance } from '../instance.ts';
import { answersOk, type Part } from '../part.ts';
import { rabbitmqPassword } from '../secrets.ts';
import { asEngineUser, makeEngineFolder, writeEngineFile } from './user.ts';

/** RabbitMQ with its management and metrics, and the port mapper daemon that Erlang finds nodes by. */
export function rabbitmqParts(instance: Instance): Part[] {
  return [epmd(instance), rabbitmq(instance)];
}

/**
 * Without a port mapper Erlang starts one of its own accord, which then outlives RabbitMQ and belongs to nobody:
 * so it is a part like any other.
 */
function epmd({ ports }: Instance): Part {
  return {
    name: 'epmd',
    kind: 'engine',
    needs: [],
    ports: ['epmd'],
    command: asEngineUser(['epmd', '-address', '127.0.0.1', '-port', String(ports.epmd)]),
    env: {},
    readyWithinMs: 10_000,
    stopWithinMs: 2_000,
    async prepare() {},
    probe: () => accepts(ports.epmd),
  };
}

function rabbitmq(instance: Instance): Part {
  const { ports } = instance;
  const folder = join(instance.engineFolder, 'rabbitmq');
  const password = rabbitmqPassword(instance);
  const configFile = join(folder, 'rabbitmq.conf');
  const pluginsFile = join(folder, 'enabled_plugins');
  return {
    name: 'rabbitmq',
    kind: 'engine',
    needs: ['epmd'],
    ports: ['rabbitmq', 'rabbitmqManagement', 'rabbitmqMetrics', 'erlangDistribution'],
    // Not the wrapper in /usr/sbin, which changes the user and forgets the environment.
    command: asEngineUser(['/usr/lib/rabbitmq/bin/rabbitmq-server']),
    env: {
      HOME: folder,
      LANG: 'C.UTF-8',
      RABBITMQ_NODENAME: `planbase-${instance.name}@localhost`,
      RABBITMQ_MNESIA_BASE: join(folder, 'mnesia'),
      RABBITMQ_LOG_BASE: join(folder, 'log'),
      RABBITMQ_CONFIG_FILE: configFile,
      RABBITMQ_CONF_ENV_FILE: '/dev/null',
      RABBITMQ_ENABLED_PLUGINS_FILE: pluginsFile,
      RABBITMQ_GENERATED_CONFIG_DIR: join(folder, 'generated'),
      RABBITMQ_PID_FILE: join(folder, 'pid'),
      RABBITMQ_NODE_PORT: String(ports.rabbitmq),
      RABBITMQ_NODE_IP_ADDRESS: '127.0.0.1',
      RABBITMQ_DIST_PORT: String(ports.erlangDistribution),
      ERL_EPMD_ADDRESS: '127.0.0.1',
      ERL_EPMD_PORT: String(ports.epmd),
      // The schedulers do not spin while they wait: the cores are shared.
      RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS:
        '-kernel inet_dist_use_interface {127,0,0,1} +sbwt none +sbwtdcpu none +sbwtdio none',
      // The start script then becomes the node, so that a signal meets the node itself.
      RUNNING_UNDER_SYSTEMD: 'true',
    },
    readyWithinMs: 90_000,
    stopWithinMs: 20_000,
    async prepare() {
      makeEngineFolder(instance, 'rabbitmq', ['mnesia', 'log', 'generated']);
      writeEngineFile(pluginsFile, '[rabbitmq_management,rabbitmq_prometheus].\n');
      writeEngineFile(configFile, configuration(instance, password));
    },
    // A listener is opened when the node has booted to its end.
    probe: (signal) =>
      answersOk(
        `http://127.0.0.1:${ports.rabbitmqManagement}/api/health/checks/port-listener/${ports.rabbitmq}`,
        signal,
        { authorization: `Basic ${btoa(`planbase:${password}`)}` },
      ),
  };
}

function configuration({ ports }: Instance, password: string): string {
  const settings = {
    default_user: 'planbase',
    default_pass: password,
    'management.tcp.ip': '127.0.0.1',
    'management.tcp.port': ports.rabbitmqManagement,
    'prometheus.tcp.ip': '127.0.0.1',
    'prometheus.tcp.port': ports.rabbitmqMetrics,
    'log.console': true,
    'log.console.level': 'info',
    'log.file': false,
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name} = ${value}\n`)
    .join('');
}

async function accepts(port: number): Promise<boolean> {
  const socket = await Bun.connect({ hostname: '127.0.0.1', port, socket: { data() {} } });
  socket.end();
  return true;
}
