/** A failure that its message explains in full, with what to do: shown without a stack. */
export class CliError extends Error {}
