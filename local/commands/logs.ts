import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Instance, makeFolder } from '../instance.ts';
import type { Print } from '../print.ts';

/** Where what is told of a run stays when its instance is gone. */
export function reportFolder({ root }: Instance): string {
  makeFolder(join(root, '.planbase'));
  makeFolder(join(root, '.planbase', 'reports'));
  return join(root, '.planbase', 'reports');
}

/** Puts the logs of an instance that has been stopped with the reports, in place of those before. */
export function keepLogs(instance: Instance, print: Print): void {
  if (!existsSync(instance.logFolder)) return;
  const kept = join(reportFolder(instance), 'logs');
  rmSync(kept, { recursive: true, force: true });
  renameSync(instance.logFolder, kept);
  print(`The logs of the ${instance.name} instance are in ${kept}`);
}
