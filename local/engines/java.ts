import { readdirSync } from 'node:fs';

/** Elasticsearch 7.17 needs a Java that still has the security manager: it was removed in 24. */
const oldest = 17;
const newest = 23;

/** Returns the path of the Java for Elasticsearch; undefined if this machine has no suitable one. */
export function findJava(): string | undefined {
  const installed = folders('/usr/lib/jvm').map((name) => `/usr/lib/jvm/${name}/bin/java`);
  return [Bun.which('java'), ...installed].find((path) => path !== null && fits(path)) ?? undefined;
}

function fits(java: string): boolean {
  try {
    const { stderr } = Bun.spawnSync([java, '-version'], { stderr: 'pipe' });
    const version = Number(/version "(\d+)/.exec(stderr.toString())?.[1]);
    return version >= oldest && version <= newest;
  } catch {
    return false; // A folder in /usr/lib/jvm without Java.
  }
}

function folders(path: string): string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
}
