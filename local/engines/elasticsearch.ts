import { join } from 'node:path';
import type { Instance } from '../instance.ts';
import { answersOk, type Part } from '../part.ts';
import type { PortName } from '../ports.ts';
import { withLowPriority } from '../proc/priority.ts';
import { elasticsearchHome } from './elasticsearch-home.ts';
import { findJava } from './java.ts';
import { asEngineUser, makeEngineFolder, writeEngineFile } from './user.ts';

interface Node {
  readonly name: string;
  readonly http: PortName;
  readonly transport: PortName;
}

const nodes: readonly Node[] = [
  { name: 'es01', http: 'es01Http', transport: 'es01Transport' },
  { name: 'es02', http: 'es02Http', transport: 'es02Transport' },
  { name: 'es03', http: 'es03Http', transport: 'es03Transport' },
];

/** Three nodes of one Elasticsearch cluster. */
export function elasticsearchParts(instance: Instance): Part[] {
  const java = findJava() ?? 'java';
  return nodes.map((node) => nodePart(instance, node, java));
}

function nodePart(instance: Instance, node: Node, java: string): Part {
  const { ports } = instance;
  const home = elasticsearchHome(instance);
  const folder = join(instance.engineFolder, node.name);
  const temporary = join(folder, 'tmp');
  const configFolder = join(folder, 'config');
  return {
    name: node.name,
    kind: 'engine',
    needs: [],
    ports: [node.http, node.transport],
    command: withLowPriority(
      asEngineUser([
        java,
        // 384 MB was enough for every load that was tried; the serial collector suits three nodes on a few cores.
        ...['-Xms384m', '-Xmx384m', '-XX:+UseSerialGC', '-XX:+ExitOnOutOfMemoryError'],
        `-Djava.io.tmpdir=${temporary}`,
        // Elasticsearch 7 installs a security manager, which Java 17 allows only with this option.
        '-Djava.security.manager=allow',
        '--add-opens=java.base/java.io=ALL-UNNAMED',
        '-Dlog4j2.disable.jmx=true',
        '-Dlog4j.shutdownHookEnabled=false',
        `-Des.path.home=${home}`,
        `-Des.path.conf=${configFolder}`,
        '-Des.distribution.flavor=oss',
        '-Des.distribution.type=unknown',
        '-Des.bundled_jdk=false',
        ...['-cp', join(home, 'lib', '*'), 'org.elasticsearch.bootstrap.Elasticsearch'],
      ]),
    ),
    env: { ES_TMPDIR: temporary, LIBFFI_TMPDIR: temporary, HOME: folder },
    readyWithinMs: 120_000,
    stopWithinMs: 20_000,
    async prepare() {
      makeEngineFolder(instance, node.name, ['data', 'logs', 'config', 'tmp']);
      writeEngineFile(join(configFolder, 'elasticsearch.yml'), nodeSettings(instance, node, folder));
      writeEngineFile(join(configFolder, 'log4j2.properties'), logging);
    },
    // Answers 503 until the node has joined a cluster that has a master.
    probe: (signal) => answersOk(`http://127.0.0.1:${ports[node.http]}/_cluster/health?timeout=1s`, signal),
  };
}

function nodeSettings({ name, ports }: Instance, node: Node, folder: string): string {
  const settings = {
    'cluster.name': `planbase-${name}`,
    'node.name': node.name,
    'path.data': join(folder, 'data'),
    'path.logs': join(folder, 'logs'),
    'network.host': '127.0.0.1',
    'http.port': ports[node.http],
    'transport.port': ports[node.transport],
    'discovery.seed_hosts': nodes.map((each) => `127.0.0.1:${ports[each.transport]}`),
    'cluster.initial_master_nodes': nodes.map((each) => each.name),
    // A write to an index that was wiped must fail rather than make one without its mapping.
    'action.auto_create_index': false,
    // The serial collector frees memory late: by default, garbage would count and requests would be rejected.
    'indices.breaker.total.use_real_memory': false,
    // A workstation's disk is often fuller than Elasticsearch's watermark allows.
    'cluster.routing.allocation.disk.threshold_enabled': false,
  };
  // JSON is YAML.
  return Object.entries(settings)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
}

const logging = `status = error
appender.console.type = Console
appender.console.name = console
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = [%d{ISO8601}][%-5p][%c{1.}] %m%n
rootLogger.level = info
rootLogger.appenderRef.console.ref = console
`;
