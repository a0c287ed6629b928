/**
 * Returns the command line that runs `command` at a lower priority. On an idle machine it runs at full speed; on a busy
 * one the API and Redis, which clients wait for, go first.
 */
export function withLowPriority(command: readonly string[]): string[] {
  return ['nice', '-n', '5', ...command];
}
