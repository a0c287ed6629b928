import { readFileSync } from 'node:fs';

/** The end of a variable's name that gives the path of a file with the value, as secrets of containers are. */
const ending = '_FILE';

/**
 * Returns the environment with the values of files: `REDIS_URL_FILE=/run/secrets/redis_url` gives `REDIS_URL` the text
 * of that file, without blanks at its ends.
 * @param names the settings that there are.
 * @param mistakes gets a line for each file that cannot be read, and for each setting that is given both ways.
 */
export function withFiles(
  env: Readonly<Record<string, string | undefined>>,
  names: ReadonlySet<string>,
  mistakes: string[],
): Readonly<Record<string, string | undefined>> {
  const given = [...names].filter((name) => (env[name + ending] ?? '').trim() !== '');
  const values: Record<string, string> = {};
  for (const name of given) {
    if ((env[name] ?? '').trim() !== '')
      mistakes.push(`${name} and ${name}${ending} are both given: give one`);
    try {
      values[name] = readFileSync(env[name + ending]?.trim() ?? '', 'utf8').trim();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : error;
      mistakes.push(`${name}${ending} names a file that cannot be read: ${code}`);
    }
  }
  return { ...env, ...values };
}

/** Whether a variable names the file of a setting. */
export function isFileSetting(variable: string, names: ReadonlySet<string>): boolean {
  return variable.endsWith(ending) && names.has(variable.slice(0, -ending.length));
}
