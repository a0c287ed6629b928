import { isFileSetting, withFiles } from './config/files.ts';
import { findDangers, minBodiesBytes, mistakesTogether } from './config/rules.ts';
import type { Setting } from './config/setting.ts';
import { settings } from './config/settings.ts';

/** Every setting of a process, read once at start: src/config/settings.ts. */
export type Config = {
  readonly [Key in keyof typeof settings]: (typeof settings)[Key] extends Setting<infer Value>
    ? Value
    : never;
};

const names = new Set(Object.values(settings).map(({ name }) => name));

/** Variables of the environment. One that is empty is not given. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment, and the files that it names for settings. Throws one error that names every mistake. */
export function readConfig(variables: Environment): Config {
  const mistakes: string[] = [];
  const env = withFiles(variables, names, mistakes);
  const values = Object.entries(settings).map(([key, each]) => [key, read(each, env, mistakes)]);
  // Each value is that of its setting, unless there are mistakes.
  const given = Object.fromEntries(values) as Config;
  // By default, the budgets have room for bodies of the maximum length.
  const byDefault = (value: number, name: string) =>
    isGiven(env, name) ? value : Math.max(value, minBodiesBytes(given));
  const config: Config = {
    ...given,
    bodiesBytes: byDefault(given.bodiesBytes, settings.bodiesBytes.name),
    orgBodiesBytes: byDefault(given.orgBodiesBytes, settings.orgBodiesBytes.name),
  };
  if (mistakes.length === 0) mistakes.push(...mistakesTogether(config));
  if (mistakes.length > 0) throw new Error(`The environment has mistakes:\n  ${mistakes.join('\n  ')}`);
  return config;
}

/** Returns what an operator should know at every start: dangerous settings, and names that look like ours. */
export function listWarnings(config: Config, env: Environment): string[] {
  return [
    ...findDangers(config),
    ...unknownNames(env).map((name) => `${name} is no setting, and is ignored.`),
  ];
}

function read(
  { name, field, fallback, isRequired }: Setting<unknown>,
  env: Environment,
  mistakes: string[],
): unknown {
  const text = isGiven(env, name) ? env[name]?.trim() : fallback;
  if (text === undefined) {
    if (isRequired) mistakes.push(`${name} is missing`);
    return undefined;
  }
  const value = field.parse(text);
  // The value itself is not shown: it may have a password.
  if (value === undefined) mistakes.push(`${name} must be ${field.allowed}`);
  return value;
}

function isGiven(env: Environment, name: string): boolean {
  return (env[name] ?? '').trim() !== '';
}

/** First words of names that others use, too. */
const commonWords = new Set(['NODE', 'LOG', 'OTEL']);
const words = new Set(
  [...names].map((name) => name.split('_', 1)[0] ?? '').filter((word) => !commonWords.has(word)),
);
/** Variables of `./dev` and of clients, which begin with the same words. */
const foreignNames = new Set(['API_URL', 'RABBITMQ_MANAGEMENT_URL', 'AUTH_CLIENT_ID', 'AUTH_CLIENT_SECRET']);

function unknownNames(env: Environment): string[] {
  return Object.keys(env)
    .filter((name) => words.has(name.split('_', 1)[0] ?? '') && !names.has(name) && !foreignNames.has(name))
    .filter((name) => !isFileSetting(name, names))
    .sort();
}

/** Returns the settings that all processes of a store must share, as they are written in the environment. */
export function sharedSettings({ streamBytes, retryDelaysMs }: Config): Readonly<Record<string, string>> {
  return { STREAM_BYTES: `${streamBytes}`, RETRY_DELAYS_MS: retryDelaysMs.join(',') };
}
