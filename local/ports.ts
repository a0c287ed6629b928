import { CliError } from './cli-error.ts';

/**
 * Every port of an instance, as offset from the instance's base. The bases avoid the engines' default ports and the
 * kernel's ephemeral range (from 32768).
 *
 * | instance | base |
 * |---|---|
 * | dev | 17480, or PLANBASE_PORT_BASE |
 * | test | 17580, or PLANBASE_PORT_BASE + 100 |
 */
const offsets = {
  api: 0,
  issuer: 1,
  redis: 2,
  rabbitmq: 3,
  rabbitmqManagement: 4,
  rabbitmqMetrics: 5,
  erlangDistribution: 6,
  epmd: 7,
  es01Http: 10,
  es02Http: 11,
  es03Http: 12,
  es01Transport: 13,
  es02Transport: 14,
  es03Transport: 15,
  relayHealth: 20,
  searchConsumer1Health: 21,
  searchConsumer2Health: 22,
  historyConsumerHealth: 23,
  api2: 24,
} as const;

const defaultBase = 17_480;
const instanceOffsets = { dev: 0, test: 100 } as const;

/** The instances that can run at the same time: their ports, data and logs are separate. */
export type InstanceName = keyof typeof instanceOffsets;
export type PortName = keyof typeof offsets;
export type Ports = Readonly<Record<PortName, number>>;

export function isInstanceName(name: string): name is InstanceName {
  return Object.hasOwn(instanceOffsets, name);
}

/** Returns the ports of an instance. Throws if PLANBASE_PORT_BASE is not usable. */
export function choosePorts(
  instance: InstanceName,
  env: Readonly<Record<string, string | undefined>>,
): Ports {
  const base = Number(env['PLANBASE_PORT_BASE'] ?? defaultBase);
  if (!Number.isInteger(base) || base < 1_024 || base > 65_300) {
    throw new CliError('PLANBASE_PORT_BASE must be a whole number from 1024 to 65300.');
  }
  const entries = Object.entries(offsets).map(([name, offset]) => [
    name,
    base + instanceOffsets[instance] + offset,
  ]);
  // fromEntries loses the type of the keys, which are exactly those of the table.
  return Object.fromEntries(entries) as Ports;
}
