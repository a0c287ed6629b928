import { call, token, until } from './planbase.ts';

/** Headers of a request that may see and do everything. */
export const admin = { authorization: `Bearer ${await token({ scope: 'plans:admin' })}` };

/** The pipeline's numbers, as far as tests look at them (Pipeline, by the contract). */
export interface Pipeline {
  readonly search: { readonly pending: number; readonly failed: number };
  readonly history: { readonly pending: number; readonly failed: number };
  readonly relay: { readonly waiting?: number };
  readonly pauses: readonly { readonly process: string; readonly part: string; readonly reason: string }[];
}

/** Reads the numbers as `plans:admin`. */
export async function readPipeline(): Promise<Pipeline> {
  const response = await call('GET', '/v1/pipeline', { headers: admin });
  if (!response.ok) throw new Error(`the pipeline was answered ${response.status}`);
  return (await response.json()) as Pipeline;
}

/** Waits until nothing is on its way, and nothing was given up. */
export function untilAtRest(timeoutMs: number): Promise<void> {
  return until('nothing is pending or failed', timeoutMs, async () => {
    const { search, history, relay } = await readPipeline();
    return search.pending + search.failed + history.pending + history.failed + (relay.waiting ?? 0) === 0;
  });
}
