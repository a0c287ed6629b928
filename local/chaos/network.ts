import type { Endpoints } from '../endpoints.ts';
import { endpointVariables } from '../endpoints.ts';
import type { RoleVariables } from '../role-variables.ts';
import { apis, type Fault, nodes, roles } from './faults.ts';
import { type Address, type Disturbance, TcpProxy } from './tcp-proxy.ts';

interface Line {
  readonly from: string;
  readonly to: string;
  readonly proxy: TcpProxy;
}

/** The proxies between the processes of an instance and its engines, and from the clients to the API processes. */
export class Network {
  readonly #lines: readonly Line[];
  readonly #endpoints: Endpoints;

  private constructor(lines: readonly Line[], endpoints: Endpoints) {
    this.#lines = lines;
    this.#endpoints = endpoints;
  }

  /** Opens a proxy from every role to every engine, and from the clients to each of these API processes. */
  static async open(endpoints: Endpoints, apiPorts: Readonly<Record<(typeof apis)[number], number>>) {
    const engines: [string, Address][] = [
      ['redis', findPlace(endpoints.redisUrl)],
      ['rabbitmq', findPlace(endpoints.rabbitmqUrl)],
      ...endpoints.elasticsearchUrls.map((url, i): [string, Address] => [nodes[i] ?? '', findPlace(url)]),
    ];
    const wanted = [
      ...roles.flatMap((from) => engines.map(([to, address]) => ({ from, to, address }))),
      ...apis.map((to) => ({
        from: 'clients',
        to,
        address: { hostname: '127.0.0.1', port: apiPorts[to] },
      })),
    ];
    const lines = await Promise.all(
      wanted.map(async ({ from, to, address }) => ({ from, to, proxy: await TcpProxy.to(address) })),
    );
    return new Network(lines, endpoints);
  }

  /** The environment in which each role uses its proxies. */
  get roleVariables(): RoleVariables {
    return Object.fromEntries(
      roles.map((role) => [
        role,
        endpointVariables({
          ...this.#endpoints,
          redisUrl: this.#through(role, 'redis', this.#endpoints.redisUrl),
          rabbitmqUrl: this.#through(role, 'rabbitmq', this.#endpoints.rabbitmqUrl),
          elasticsearchUrls: this.#endpoints.elasticsearchUrls.map((url, i) =>
            this.#through(role, nodes[i] ?? '', url),
          ),
        }),
      ]),
    );
  }

  /** Returns the URL at which clients reach an API process. */
  apiUrl(api: (typeof apis)[number]): string {
    return this.#through('clients', api, 'http://127.0.0.1').replace(/\/$/, '');
  }

  /** Disturbs the proxies that a fault is about. Returns a function that ends this. */
  disturb({ parts, from }: Fault, disturbance: Disturbance): () => void {
    const met = this.#lines.filter((line) =>
      from === undefined
        ? parts.includes(line.from) || parts.includes(line.to)
        : line.from === from && parts.includes(line.to),
    );
    const heals = met.map(({ proxy }) => proxy.disturb(disturbance));
    return () => {
      for (const heal of heals) heal();
    };
  }

  close(): void {
    for (const { proxy } of this.#lines) proxy.close();
  }

  /** Returns the same URL with the proxy's address. */
  #through(from: string, to: string, url: string): string {
    const line = this.#lines.find((each) => each.from === from && each.to === to);
    if (line === undefined) throw new Error(`There is no proxy from ${from} to ${to}.`);
    const through = new URL(url);
    through.hostname = line.proxy.address.hostname;
    through.port = String(line.proxy.address.port);
    return through.href;
  }
}

function findPlace(url: string): Address {
  const { hostname, port } = new URL(url);
  return { hostname, port: Number(port) };
}
