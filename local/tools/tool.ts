import type { Instance } from '../instance.ts';
import type { Print } from '../print.ts';

/** What a suite needs of another ecosystem than npm's, or of the system. */
export interface Tool {
  readonly name: string;
  /** Installs it into the cache unless it is there, and resolves with the variables by which a suite finds it. */
  provide(surroundings: ToolSurroundings): Promise<Readonly<Record<string, string>>>;
}

export interface ToolSurroundings {
  readonly instance: Instance;
  readonly print: Print;
  readonly signal: AbortSignal;
}
