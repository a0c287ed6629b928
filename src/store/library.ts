import type { Redis } from 'ioredis';
import type { Names } from '../names.ts';
import { type FunctionName, functions } from './functions.ts';

const parts = [
  ...[
    'common',
    'pending',
    'reserved',
    'commit',
    'backfill',
    'rebuild',
    'projection',
    'repair',
    'history',
    'export',
    'audit',
    'drift',
    'maintenance',
    'pipeline',
    'feed',
    'reads',
    'dead-letters',
    'index-loss',
  ],
  'register',
];
const texts = await Promise.all(
  parts.map((part) => Bun.file(new URL(`./functions/${part}.lua`, import.meta.url)).text()),
);
const registrations = Object.entries(functions).map(
  ([name, flag]) => `register('${name}', ${name}, {${flag && `'${flag}'`}})`,
);
const source = [...texts, ...registrations].join('\n');
const prefix = `planbase_${new Bun.CryptoHasher('sha256').update(source).digest('hex').slice(0, 16)}`;
const library = `#!lua name=${prefix}\n${source.replaceAll('@prefix@', prefix)}`;

/** Loads the library, unless exactly this text is loaded already. */
export async function loadLibrary(redis: Redis): Promise<void> {
  try {
    await redis.function('LOAD', library);
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('already exists'))) throw error;
  }
}

/**
 * Calls one function of the library; loads the library first if Redis has lost it. The key in the call routes it in a
 * cluster or a proxy, and identifies the store whose keys the function uses.
 */
export async function call(
  { redis, names }: { readonly redis: Redis; readonly names: Names },
  name: FunctionName,
  ...args: (string | number)[]
): Promise<unknown> {
  const run = () => redis.fcall(`${prefix}_${name}`, 1, names.state, ...args);
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('Function not found'))) throw error;
    await loadLibrary(redis);
    return run();
  }
}
