import { type Logger as PinoLogger, pino } from 'pino';

/** Structured logger: JSON lines on standard output. Never give it a token, a body or a URL with a password. */
export type Logger = PinoLogger;

/** A logger that names its role and pid in every line. */
export function createLogger(role: string, level: string): Logger {
  return pino({ level, base: { role, pid: process.pid }, timestamp: pino.stdTimeFunctions.isoTime });
}
