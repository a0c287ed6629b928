export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Skipped or to do: neither passed nor failed. */
  readonly skipped: number;
}

/**
 * Sums a JUnit report as `bun test --reporter=junit` writes it: its root element has the totals, and counts what
 * was skipped among the tests. Undefined when the text is no such report.
 */
export function countJunit(xml: string): Counts | undefined {
  const root = /<testsuites\s([^>]*)>/.exec(xml)?.[1];
  if (root === undefined) return undefined;
  const total = (name: string) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(root)?.[1] ?? 0);
  const [tests, failed, skipped] = [total('tests'), total('failures') + total('errors'), total('skipped')];
  return { passed: tests - failed - skipped, failed, skipped };
}
