import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Instance, makeFolder } from '../instance.ts';
import type { Print } from '../print.ts';

/** Returns the folder of reports and logs that outlive their instance. */
export function reportFolder({ root }: Instance): string {
  makeFolder(join(root, '.planbase'));
  makeFolder(join(root, '.planbase', 'reports'));
  return join(root, '.planbase', 'reports');
}

/** Moves the logs of a stopped instance to the reports, replacing earlier logs. */
export function keepLogs(instance: Instance, print: Print): void {
  if (!existsSync(instance.logFolder)) return;
  const kept = join(reportFolder(instance), 'logs');
  rmSync(kept, { recursive: true, force: true });
  renameSync(instance.logFolder, kept);
  print(`The logs of the ${instance.name} instance are in ${kept}`);
}
