import type { Print } from '../print.ts';

/** The numbers of the pipeline that are used here. */
export interface Pipeline {
  /** RFC 3339, as all times: they sort as text. */
  readonly observedAt: string;
  readonly search: { readonly pending: number; readonly failed: number };
  readonly history: { readonly pending: number; readonly failed: number };
  readonly relay: { readonly waiting?: number };
  readonly deadLetters: { readonly stored: number };
  readonly broker?: { readonly deadLetters: number; readonly observedAt: string };
}

const everyMs = 100;
const printEveryMs = 5_000;

/** Reads the numbers as an administrator. */
export async function readPipeline(api: string, token: string): Promise<Pipeline> {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${api}/v1/pipeline`, { headers, signal: AbortSignal.timeout(5_000) });
  if (response.status !== 200) throw new Error(`/v1/pipeline was answered ${response.status}`);
  // Pipeline, by the contract.
  return (await response.json()) as Pipeline;
}

/** Whether every write is in both projections and visible there. */
export function isIdle({ search, history }: Pipeline): boolean {
  return search.pending === 0 && history.pending === 0;
}

/**
 * Waits until nothing is pending, at most for `withinMs`; resolves with whether nothing is pending. Prints now and then
 * what still is. Rejects when the signal is aborted.
 */
export async function untilIdle(
  api: string,
  token: string,
  withinMs: number,
  print: Print,
  signal: AbortSignal,
): Promise<boolean> {
  const endsMs = performance.now() + withinMs;
  let saidMs = performance.now();
  while (performance.now() < endsMs) {
    signal.throwIfAborted();
    const pipeline = await readPipeline(api, token).catch(() => undefined);
    if (pipeline !== undefined && isIdle(pipeline)) return true;
    if (pipeline !== undefined && performance.now() > saidMs + printEveryMs) {
      saidMs = performance.now();
      print(`  pending: search ${pipeline.search.pending}, history ${pipeline.history.pending}`);
    }
    await Bun.sleep(everyMs);
  }
  return false;
}
