import { Failure } from '../failure.ts';

/*
 * Tokens and positions of the contract are opaque to clients. Only this module makes and reads them: a revision in
 * decimal, and two of them with a dot for an export.
 */

/** The position at which an export continues. */
export interface ExportPosition {
  /** The newest revision when the export began. */
  readonly head: string;
  /** The revision of the last plan that was sent. */
  readonly after: string;
}

const revisionForm = /^[0-9]{1,16}$/;
const exportForm = /^([0-9]{1,16})\.([0-9]{1,16})$/;

/** Returns the position behind the change with this revision. */
export function encodePosition(revision: number | string): string {
  return String(revision);
}

/**
 * Returns the revision behind which a position is.
 *
 * @param name of the parameter, for the message
 * @throws {Failure} `malformed-parameter` if the position does not come from an answer
 */
export function decodePosition(name: string, position: string): number {
  if (!revisionForm.test(position)) throw neverGiven(name);
  return Number(position);
}

/**
 * Returns the revision of a `Change-Token`, in decimal; undefined where there is none. Throws as `decodePosition` does.
 */
export function decodeChangeToken(token: string | undefined): string | undefined {
  return token === undefined ? undefined : String(decodePosition('Change-Token', token));
}

/** Returns the token of a mark in an export. */
export function encodeExportPosition({ head, after }: ExportPosition): string {
  return `${head}.${after}`;
}

/** Reads the token of a mark. Throws as `decodePosition` does. */
export function decodeExportPosition(name: string, token: string): ExportPosition {
  const [, head, after] = exportForm.exec(token) ?? [];
  if (head === undefined || after === undefined || Number(after) > Number(head)) throw neverGiven(name);
  return { head, after };
}

function neverGiven(name: string): Failure {
  return new Failure('malformed-parameter', `No answer has given this ${name}. Send one as it was received.`);
}
