import { join } from 'node:path';
import type { Instance } from '../instance.ts';
import { answersOk, type Part } from '../part.ts';
import { rabbitmqPassword } from '../secrets.ts';
import { asEngineUser, makeEngineFolder, writeEngineFile } from './user.ts';

/**
 * Without a running port mapper (epmd), Erlang starts one in a separate session, where it outlives RabbitMQ. So this
 * starts one first, in the node's session; it ends with the node. `$0` is its port. The start script is not the wrapper
 * in /usr/sbin, which changes the user and drops the environment.
 */
const start = `epmd -address 127.0.0.1 -port "$0" &
until epmd -port "$0" -names >/dev/null 2>&1; do sleep 0.05; done
exec /usr/lib/rabbitmq/bin/rabbitmq-server`;

/** RabbitMQ with its management and metrics. */
export function rabbitmqParts(instance: Instance): Part[] {
  const { ports } = instance;
  const folder = join(instance.engineFolder, 'rabbitmq');
  const password = rabbitmqPassword(instance);
  const configFile = join(folder, 'rabbitmq.conf');
  const pluginsFile = join(folder, 'enabled_plugins');
  const part: Part = {
    name: 'rabbitmq',
    kind: 'engine',
    needs: [],
    ports: ['rabbitmq', 'rabbitmqManagement', 'rabbitmqMetrics', 'erlangDistribution', 'epmd'],
    command: asEngineUser(['sh', '-c', start, String(ports.epmd)]),
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
      // Disable busy waiting of the schedulers: other processes share the cores.
      RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS:
        '-kernel inet_dist_use_interface {127,0,0,1} +sbwt none +sbwtdcpu none +sbwtdio none',
      // Makes the start script `exec` the node, so that signals reach the node itself.
      RUNNING_UNDER_SYSTEMD: 'true',
    },
    readyWithinMs: 90_000,
    stopWithinMs: 20_000,
    async prepare() {
      makeEngineFolder(instance, 'rabbitmq', ['mnesia', 'log', 'generated']);
      writeEngineFile(pluginsFile, '[rabbitmq_management,rabbitmq_prometheus].\n');
      writeEngineFile(configFile, configuration(instance, password));
    },
    // The node opens its listener when it has booted completely.
    probe: (signal) =>
      answersOk(
        `http://127.0.0.1:${ports.rabbitmqManagement}/api/health/checks/port-listener/${ports.rabbitmq}`,
        signal,
        { authorization: `Basic ${btoa(`planbase:${password}`)}` },
      ),
  };
  return [part];
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
