import { join } from 'node:path';
import { type Endpoints, endpointVariables } from './endpoints.ts';
import { elasticsearchParts } from './engines/elasticsearch.ts';
import { rabbitmqParts } from './engines/rabbitmq.ts';
import { redisParts } from './engines/redis.ts';
import type { Instance } from './instance.ts';
import { issuerParts } from './issuer/part.ts';
import { answersOk, type Part } from './part.ts';
import type { PortName } from './ports.ts';
import { withLowPriority } from './proc/priority.ts';
import { listVariables } from './role-variables.ts';

interface Role {
  readonly name: string;
  readonly role: string;
  readonly port: PortName;
  readonly spare?: true;
}

const roles: readonly Role[] = [
  { name: 'api', role: 'api', port: 'api' },
  { name: 'api-2', role: 'api', port: 'api2', spare: true },
  { name: 'relay', role: 'relay', port: 'relayHealth' },
  { name: 'search-consumer-1', role: 'search-consumer', port: 'searchConsumer1Health' },
  { name: 'search-consumer-2', role: 'search-consumer', port: 'searchConsumer2Health' },
  { name: 'history-consumer', role: 'history-consumer', port: 'historyConsumerHealth' },
];

/** Returns all parts of an instance in the order to show them, without external services. */
export function makeParts(instance: Instance, endpoints: Endpoints): Part[] {
  const { external } = endpoints;
  const engines = [
    ...(external.has('redis') ? [] : redisParts(instance)),
    ...(external.has('rabbitmq') ? [] : rabbitmqParts(instance)),
    ...(external.has('elasticsearch') ? [] : elasticsearchParts(instance)),
    ...(external.has('issuer') ? [] : issuerParts(instance)),
  ];
  const needs = engines.map((part) => part.name);
  return [...engines, ...roles.map((role) => rolePart(instance, endpoints, needs, role))];
}

function rolePart(instance: Instance, endpoints: Endpoints, needs: readonly string[], role: Role): Part {
  const port = instance.ports[role.port];
  const command = [process.execPath, join(instance.root, 'src', 'main.ts'), role.role];
  return {
    name: role.name,
    kind: 'role',
    ...(role.spare && { spare: role.spare }),
    needs,
    ports: [role.port],
    command: role.role.endsWith('-consumer') ? withLowPriority(command) : command,
    env: {
      ...endpointVariables(endpoints),
      AUTH_AUDIENCE: 'planbase',
      API_HOST: '127.0.0.1',
      API_PORT: String(port),
      HEALTH_PORT: String(port),
      // JavaScriptCore collects garbage later on machines with more memory; this sets the memory that a role assumes.
      BUN_JSC_forceRAMSize: '134217728',
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'info',
      // Development instances run as in production. In tests, an answer that violates the contract is an error.
      NODE_ENV: instance.name === 'test' ? 'test' : (process.env['NODE_ENV'] ?? 'production'),
      ...listVariables(role.name, process.env),
    },
    readyWithinMs: 60_000,
    // A role completes its work in flight within 10 s.
    stopWithinMs: 12_000,
    async prepare() {},
    probe: (signal) => answersOk(`http://127.0.0.1:${port}/readyz`, signal),
  };
}
