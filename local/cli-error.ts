/** A failure whose message explains the cause and the remedy; printed without a stack. */
export class CliError extends Error {}
