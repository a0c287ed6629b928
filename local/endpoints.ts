import type { Environment, Instance } from './instance.ts';
import { rabbitmqPassword } from './secrets.ts';

/** Services that may be external, instead of being started here. */
export type Service = 'redis' | 'rabbitmq' | 'elasticsearch' | 'issuer';

/** The addresses of an instance. */
export interface Endpoints {
  readonly apiUrl: string;
  readonly redisUrl: string;
  readonly rabbitmqUrl: string;
  /** With user and password; undefined for an external RabbitMQ without a management URL. */
  readonly rabbitmqManagementUrl: string | undefined;
  readonly elasticsearchUrls: readonly string[];
  readonly authIssuer: string;
  /** The external services of the environment: never started, stopped or purged here. */
  readonly external: ReadonlySet<Service>;
}

const brought: Readonly<Record<Service, string>> = {
  redis: 'REDIS_URL',
  rabbitmq: 'RABBITMQ_URL',
  elasticsearch: 'ELASTICSEARCH_URLS',
  issuer: 'AUTH_ISSUER',
};

/** Returns the addresses of an instance's services: from the environment, or else on its own ports. */
export function toEndpoints(instance: Instance, env: Environment): Endpoints {
  // Ignore external services in tests, because tests stop, kill and wipe engines.
  const given: Environment = instance.name === 'test' ? {} : env;
  const { ports } = instance;
  const local = (port: number) => `127.0.0.1:${port}`;
  const rabbitmqUser = () => `planbase:${rabbitmqPassword(instance)}`;
  const services = Object.keys(brought) as Service[]; // keys widens to string
  return {
    apiUrl: `http://${local(ports.api)}`,
    redisUrl: given['REDIS_URL'] || `redis://${local(ports.redis)}`,
    rabbitmqUrl: given['RABBITMQ_URL'] || `amqp://${rabbitmqUser()}@${local(ports.rabbitmq)}/`,
    rabbitmqManagementUrl: given['RABBITMQ_URL']
      ? given['RABBITMQ_MANAGEMENT_URL']
      : `http://${rabbitmqUser()}@${local(ports.rabbitmqManagement)}`,
    elasticsearchUrls: given['ELASTICSEARCH_URLS']
      ? given['ELASTICSEARCH_URLS'].split(',').filter(Boolean)
      : [ports.es01Http, ports.es02Http, ports.es03Http].map((port) => `http://${local(port)}`),
    authIssuer: given['AUTH_ISSUER'] || `http://${local(ports.issuer)}`,
    external: new Set(services.filter((service) => Boolean(given[brought[service]]))),
  };
}

/** The endpoints as environment variables, for ./dev env, the roles and the tests. */
export function endpointVariables(endpoints: Endpoints): Record<string, string> {
  return {
    API_URL: endpoints.apiUrl,
    REDIS_URL: endpoints.redisUrl,
    RABBITMQ_URL: endpoints.rabbitmqUrl,
    ...(endpoints.rabbitmqManagementUrl && { RABBITMQ_MANAGEMENT_URL: endpoints.rabbitmqManagementUrl }),
    ELASTICSEARCH_URLS: endpoints.elasticsearchUrls.join(','),
    AUTH_ISSUER: endpoints.authIssuer,
  };
}
