/** Returns the message of an error. */
export function toReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
