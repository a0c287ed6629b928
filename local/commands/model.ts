import { join } from 'node:path';

/** ./dev model: explores the model of the protocol (docs/model.md) in a process of its own. */
export async function exploreModel(args: readonly string[]): Promise<number> {
  const program = join(import.meta.dir, '../../model/main.ts');
  const child = Bun.spawn([process.execPath, program, ...args], { stdio: ['inherit', 'inherit', 'inherit'] });
  return await child.exited;
}
