import { call, token, until } from '../support/planbase.ts';

const admin = { authorization: `Bearer ${await token({ scope: 'plans:admin' })}` };

/** The pipeline's numbers, as far as these tests look at them. */
export interface Pipeline {
  readonly generation: string;
  readonly search: { readonly pending: number; readonly failed: number };
  readonly history: { readonly pending: number };
  readonly historyLost?: { readonly foundAt: string; readonly before: string };
  readonly drift?: Drift;
}

export interface Drift {
  readonly observedAt: string;
  readonly buckets: number;
  readonly plans: number;
  readonly documents: number;
  readonly behind: number;
  readonly repairs: number;
}

export async function pipeline(): Promise<Pipeline> {
  const response = await call('GET', '/v1/pipeline', { headers: admin });
  if (response.status !== 200) throw new Error(`the pipeline was answered ${response.status}`);
  // Pipeline, by the contract.
  return (await response.json()) as Pipeline;
}

/** Returns the result of the latest anti-entropy run. Throws before the first one. */
export async function drift(): Promise<Drift> {
  const { drift } = await pipeline();
  if (drift === undefined) throw new Error('anti-entropy has not run yet');
  return drift;
}

/** Waits until an anti-entropy run that began after this call has found the index correct, with nothing pending. */
export async function untilAtRest(timeoutMs = 120_000): Promise<void> {
  const idle = async () => {
    const { search, history, drift } = await pipeline();
    const { observedAt, buckets, plans, documents, behind } = drift ?? { observedAt: '', plans: 1 };
    const sum = plans + (buckets ?? 0) + (documents ?? 0) + (behind ?? 0);
    return { isIdle: search.pending === 0 && history.pending === 0 && sum === 0, observedAt };
  };
  const seen = new Set([(await idle()).observedAt]);
  // The first run that ends may have begun before this call.
  await until('the index is as it should be', timeoutMs, async () => {
    const { isIdle, observedAt } = await idle();
    seen.add(observedAt);
    return isIdle && seen.size > 2;
  });
}
