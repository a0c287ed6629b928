import type { Authenticate, Principal } from '../auth/principal.ts';
import { Failure } from '../failure.ts';
import type { ProtocolOptions } from './protocol.ts';
import { createRequestLimits } from './request-limits.ts';
import type { Meter } from './response-writer.ts';

/** The output of the log, line by line. */
export interface Lines {
  readonly debug: Record<string, unknown>[];
  readonly info: Record<string, unknown>[];
  readonly error: Record<string, unknown>[];
}

export const limits = createRequestLimits({
  bodyBytes: 10_000,
  bodiesBytes: 1_000_000,
  orgBodiesBytes: 1_000_000,
  bodyTimeoutMs: 10_000,
});

const readers: Readonly<Record<string, readonly string[]>> = {
  'Bearer all': ['plans:read', 'plans:write'],
  'Bearer read': ['plans:read'],
};

const authenticate: Authenticate = async (authorization) => {
  if (authorization === null) return { code: 'unauthenticated', detail: 'Send a token.' };
  if (authorization === 'Bearer down') throw new Failure('unavailable', 'No keys.', { retryAfterS: 7 });
  const scopes = readers[authorization];
  if (scopes === undefined) return { code: 'invalid-token', detail: 'It is "no" token\\\u00e9.' };
  const principal: Principal = {
    subject: 's',
    issuer: 'i',
    org: 'o',
    scopes: new Set(scopes),
    expiresAtS: 1,
  };
  return principal;
};

/** Options for a server under test, the lines that it logs, and what it counts: operation and status. */
export function servingOptions(validateResponses: ProtocolOptions['validateResponses'] = 'throw'): {
  options: ProtocolOptions;
  lines: Lines;
  counted: [operation: string | undefined, status: number][];
} {
  const lines: Lines = { debug: [], info: [], error: [] };
  const logger = {
    isLevelEnabled: () => true,
    debug: (fields: object, message: string) => void lines.debug.push({ ...fields, message }),
    info: (fields: object, message: string) => void lines.info.push({ ...fields, message }),
    error: (fields: object, message: string) => void lines.error.push({ ...fields, message }),
  };
  const counted: [string | undefined, number][] = [];
  const meter: Meter = {
    answered(operation, status, seconds) {
      if (!(seconds >= 0)) throw new Error(`an answer took ${seconds} s`);
      counted.push([operation, status]);
    },
  };
  return {
    options: { authenticate, realm: 'test', logger, meter, limits, validateResponses },
    lines,
    counted,
  };
}
