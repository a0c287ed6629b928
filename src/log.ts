import { destination, type Logger as PinoLogger, pino } from 'pino';

/** Structured logger: JSON lines on standard output. Never give it a token, a body or a URL with a password. */
export type Logger = PinoLogger;

/** Maximum number of lines in one write: a system call costs more than the rest of a line. */
const batchLines = 256;
/** Maximum time that a line is buffered. SIGKILL loses the buffered lines. */
const batchMs = 100;

/** Creates a logger that adds role and pid to every line. Buffered lines are written when the process ends. */
export function createLogger(role: string, level: string): Logger {
  const base = { role, pid: process.pid };
  return pino({ level, base, timestamp: createTimestamp() }, createBatch());
}

/** Creates a buffer that writes many lines together. */
function createBatch(): { write(line: string): void } {
  const output = destination({ dest: 1, sync: true });
  let lines: string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (lines.length === 0) return;
    output.write(lines.join(''));
    lines = [];
  };
  process.on('exit', flush);
  return {
    write(line) {
      timer ??= setTimeout(flush, batchMs);
      if (lines.push(line) >= batchLines) flush();
    },
  };
}

/** The member `time` as ISO 8601, made once for all lines of one millisecond. */
function createTimestamp(): () => string {
  let madeMs = Number.NaN;
  let text = '';
  return () => {
    const nowMs = Date.now();
    if (nowMs !== madeMs) text = `,"time":"${new Date(nowMs).toISOString()}"`;
    madeMs = nowMs;
    return text;
  };
}
