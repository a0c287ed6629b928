import { CliError } from '../cli-error.ts';

/** Major, minor, patch (https://semver.org). */
export type Version = readonly [number, number, number];

/** Parses `MAJOR.MINOR.PATCH`. Throws a CliError if the text has another form. */
export function parseVersion(text: string): Version {
  const match = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.exec(text);
  if (match === null) throw new CliError(`"${text}" is not a version such as 1.2.3.`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** Negative when `a` is older than `b`. */
export function compareVersions(a: Version, b: Version): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** Whether `next` may have breaking changes: a new major version, or before 1.0.0 a new minor version. */
export function mayBreak(released: Version, next: Version): boolean {
  if (next[0] !== released[0]) return next[0] > released[0];
  return released[0] === 0 && next[1] > released[1];
}
