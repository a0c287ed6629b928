import { type Context, toCaller } from './context.ts';
import { ifMatch, ifNoneMatch } from './entity-tags.ts';
import type { Preferences } from './preferences.ts';
import { type Writer, willWait } from './wait-until-searchable.ts';

/** Returns the part of a commit that names its caller, its trace, and whether someone waits for it. */
export function toWrite(
  context: Context,
  request: Writer & { readonly trace: string },
  preferences: Preferences,
) {
  const { principal, trace } = request;
  return {
    caller: toCaller(context, principal),
    actor: principal.subject,
    trace,
    waits: willWait(context, request, preferences),
  };
}

/** Returns the preconditions of a write (RFC 9110 §13.1). */
export function readPreconditions(headers: {
  readonly 'if-match'?: string | undefined;
  readonly 'if-none-match'?: string | undefined;
}) {
  return { ifMatch: ifMatch(headers['if-match']), ifNoneMatch: ifNoneMatch(headers['if-none-match']) };
}
