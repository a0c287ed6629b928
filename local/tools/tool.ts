import type { Instance } from '../instance.ts';
import type { Print } from '../print.ts';

/** A tool that a suite needs and that is not an npm package. */
export interface Tool {
  readonly name: string;
  /** Installs the tool into the cache if needed, and resolves with the variables by which a suite finds it. */
  provide(surroundings: ToolSurroundings): Promise<Readonly<Record<string, string>>>;
}

export interface ToolSurroundings {
  readonly instance: Instance;
  readonly print: Print;
  readonly signal: AbortSignal;
}
