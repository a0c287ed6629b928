import { bodyOwner } from '../body-budget.ts';
import { announcedBytes, parseJson, readBytes, reserve } from './body.ts';
import type { Call } from './call.ts';
import type { Fault } from './generated/validators.js';
import { HttpProblemError } from './http-problem-error.ts';
import type { RequestBody } from './operation.ts';
import type { RequestLimits } from './request-limits.ts';

/**
 * Returns the faults that no schema can describe, of a body that its schema refuses.
 *
 * @param params of the path
 */
export type FurtherFaults = (body: unknown, params: Readonly<Record<string, unknown>>) => readonly Fault[];

/** Callers that are not authenticated yet share the bytes of one organisation. */
const unknownOwner = '';

/** Awaits `found` with bytes reserved: Bun goes on reading meanwhile, up to about 1 MiB of a connection. */
export async function holdWhile<T>(found: Promise<T>, headers: Headers, limits: RequestLimits): Promise<T> {
  const reservation = limits.bodies.open(unknownOwner);
  try {
    const bytes = announcedBytes(headers) ?? (headers.has('transfer-encoding') ? limits.bodyBytes : 0);
    reserve(reservation, Math.min(bytes, limits.bodyBytes));
    return await found;
  } finally {
    reservation.release();
  }
}

/**
 * Reads into the call: the valid value, or the stream of what is not JSON; with its media type, where the operation
 * takes several. The reservation stays with the call, because the bytes or the value live until it is answered.
 *
 * @throws {HttpProblemError} 413, 400, 408, 422, or 503 where too many bytes are in flight
 */
export async function readRequestBody(
  call: Call,
  { content, bulk }: RequestBody,
  request: Request,
  limits: RequestLimits,
  furtherFaults: FurtherFaults = () => [],
): Promise<void> {
  const { mediaType = '', principal } = call;
  const reservation = limits.bodies.open(principal === undefined ? unknownOwner : bodyOwner(principal));
  const check = content[mediaType];
  let value: unknown = request.body;
  if (check === undefined) value ??= new Blob().stream();
  else {
    try {
      const reading = { maxBytes: limits.bodyBytes, reservation, deadlines: limits.bodyDeadlines };
      const hint = bulk && `To send many, use ${bulk} with one on each line (application/x-ndjson).`;
      value = parseJson(await readBytes(request, reading), hint);
      const faults = check(value);
      if (faults.length > 0) throw invalid(value, faults, furtherFaults(value, call.params), hint);
    } catch (error) {
      reservation.release();
      throw error;
    }
  }
  call.reservation = reservation;
  call.body = Object.keys(content).length === 1 ? value : { type: mediaType, value };
}

function invalid(
  value: unknown,
  faults: readonly Fault[],
  further: readonly Fault[],
  hint: string | undefined,
): HttpProblemError {
  const isList = Array.isArray(value) && faults.length === 1 && faults[0]?.pointer === '';
  const list = hint === undefined ? 'The body is a list.' : `The body is a list. ${hint}`;
  const detail = isList ? list : 'Fix the places named in errors.';
  return new HttpProblemError('invalid-body', { detail, errors: [...faults, ...further] });
}
