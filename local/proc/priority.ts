/**
 * The command at a lower priority: on a machine with nothing else to do it runs as fast as ever, and on a busy one the
 * API and Redis, which clients wait for, go first.
 */
export function withLowPriority(command: readonly string[]): string[] {
  return ['nice', '-n', '5', ...command];
}
