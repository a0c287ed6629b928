import { call, token, until } from '../support/planbase.ts';

const headers = { authorization: `Bearer ${await token({ scope: 'plans:admin' })}` };

/** Waits until anti-entropy has looked: the test instance does that once, and would repair what a test spoils. */
export async function untilQuiet(): Promise<void> {
  await until('anti-entropy has looked', 60_000, async () => {
    // Pipeline, by the contract.
    const { drift } = (await (await call('GET', '/v1/pipeline', { headers })).json()) as { drift?: object };
    return drift !== undefined;
  });
}
