import { control } from '../support/planbase.ts';
import { type Process, type RoleName, start } from './victim.ts';

const parts: Readonly<Partial<Record<RoleName, readonly string[]>>> = {
  relay: ['relay'],
  'search-consumer': ['search-consumer-1', 'search-consumer-2'],
  'history-consumer': ['history-consumer'],
};
// Keys widen to strings.
const roles = Object.keys(parts) as RoleName[];
const all = Object.values(parts).flat();

/** Stops the instance's own processes behind the API, which wait as long as in production. */
export async function vacate(): Promise<void> {
  await Promise.all(all.map((part) => control.stop(part)));
}

/** Starts them again. */
export async function occupy(): Promise<void> {
  await Promise.all(all.map((part) => control.start(part)));
}

/** They leave it to the role that is tried to find what is lost in the broker. */
const trusting = { TOPOLOGY_CHECK_MS: '3600000' };

/** Starts a process of every role behind the API but this one. */
export async function startOthers(role: RoleName): Promise<Process[]> {
  const others = roles.filter((other) => other !== role).map((other) => start(other, trusting));
  await Promise.all(others.map(({ ready }) => ready()));
  return others;
}
