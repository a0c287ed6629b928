/** Asks until the condition holds; throws with `what` after `timeoutMs`. */
export async function until(
  what: string,
  timeoutMs: number,
  condition: () => Promise<boolean>,
): Promise<void> {
  const endsMs = Date.now() + timeoutMs;
  while (!(await condition().catch(() => false))) {
    if (Date.now() > endsMs) throw new Error(`not within ${timeoutMs} ms: ${what}`);
    await Bun.sleep(50);
  }
}
