const everyMs = 100;
const answersWithinMs = 5_000;

/** Waits until none of the plans is pending, at most for `withinMs`; resolves with whether none is. */
export async function untilSearchable(
  api: string,
  token: string,
  plans: readonly string[],
  withinMs: number,
  signal: AbortSignal,
): Promise<boolean> {
  const endsMs = performance.now() + withinMs;
  for (const plan of plans) {
    while (await isPending(api, token, plan)) {
      signal.throwIfAborted();
      if (performance.now() >= endsMs) return false;
      await Bun.sleep(everyMs);
    }
  }
  return true;
}

async function isPending(api: string, token: string, plan: string): Promise<boolean> {
  try {
    const response = await fetch(`${api}/v1/plans/${plan}/indexing`, {
      headers: { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(answersWithinMs),
    });
    // The plan was never written, or its deletion has been purged since.
    if (response.status === 404) return false;
    // Indexing, by the contract.
    return !response.ok || ((await response.json()) as { state: string }).state === 'pending';
  } catch {
    return true;
  }
}
