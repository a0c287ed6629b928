import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Line } from '../../src/handlers/imports/lines.ts';
import { CliError } from '../cli-error.ts';
import { toEndpoints } from '../endpoints.ts';
import { Failures } from '../import/failures.ts';
import { beginning, openJournal, type Position } from '../import/journal.ts';
import { Progress } from '../import/progress.ts';
import { type Answer, Sender, type SessionEnd } from '../import/sender.ts';
import { type Environment, type Instance, openInstance } from '../instance.ts';
import { fetchToken } from '../token.ts';
import { defineCommand, type Options } from './command.ts';
import { onInterrupt, untilAborted } from './interrupt.ts';

const saveEveryMs = 1_000;
/** Maximum number of successive sessions without progress: about half a minute. */
const maxAttempts = 10;
const maxRetryDelayMs = 5_000;

const options = {
  replace: {
    type: 'boolean',
    default: false,
    text: 'Replace plans that exist and differ; else such a line fails.',
  },
  url: { type: 'string', value: 'URL', text: "An API other than this instance's." },
  token: {
    type: 'string',
    value: 'TOKEN',
    text: 'A bearer token for it; else one of the development issuer.',
  },
} as const satisfies Options;

export const importPlans = defineCommand(
  'import',
  'write the plans of a file, one a line; resumable',
  {
    purpose:
      'Writes the plans of an NDJSON file over the API. Memory stays the same however long the file is. ' +
      'Interrupted, killed or cut off, it goes on where it was when it is run again with the same file. Lines that ' +
      'fail are kept with their problems in <file>.failed.ndjson.',
    operands: [['<file.ndjson|->', 'One plan a line; - reads the standard input.']],
    options,
    exitCodes: '1 if a line failed, 130 if interrupted.',
    examples: ['import plans.ndjson', 'import - --replace < plans.ndjson'],
  },
  (args, { instance, env }) => run(args, instance, env),
);

async function run(args: readonly string[], instanceName: string, env: Environment): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [path] = positionals;
  if (path === undefined || positionals.length > 1)
    throw new CliError('Name one NDJSON file, or - for the input.');
  const instance = openInstance(instanceName, env);
  const url = (values.url ?? toEndpoints(instance, env).apiUrl).replace(/\/$/, '');
  const transfer = openRun(instance, path, { url, existing: values.replace ? 'replace' : 'keep' });
  const newToken = async () => values.token ?? (await fetchToken(instance, env));
  const signal = onInterrupt();
  let finished = false;
  try {
    finished = await sendAll(transfer, { newToken, renewable: values.token === undefined, signal });
  } finally {
    transfer.close(finished);
  }
  if (!finished) {
    console.error(path === '-' ? 'Interrupted.' : 'Interrupted. Run it again to go on from here.');
    return 130;
  }
  const failed = transfer.position().outcomes['failed'] ?? 0;
  if (failed === 0) return 0;
  console.error(`${failed} lines failed; they are in ${transfer.failures.path}, each with its problem.`);
  return 1;
}

type Run = ReturnType<typeof openRun>;

/** Opens an import of one source with its sender, its journal and its progress display. */
function openRun(
  instance: Instance,
  path: string,
  target: { readonly url: string; readonly existing: 'keep' | 'replace' },
) {
  const isFile = path !== '-';
  if (isFile && !existsSync(path)) throw new CliError(`There is no file ${path}.`);
  if (isFile && !statSync(path).isFile())
    throw new CliError(`${path} is not a file; pipe it in and name it -.`);
  const journal = isFile ? openJournal(instance, path, target) : undefined;
  const begin = journal?.position ?? beginning;
  const failures = new Failures(isFile ? `${path}.failed.ndjson` : 'import.failed.ndjson', begin.failedBytes);
  const progress = new Progress(isFile ? statSync(path).size : undefined, begin);
  if (begin.lines > 0) progress.print(`Going on after line ${begin.lines}.`);

  let position: Position = begin;
  let savedAtMs = performance.now();
  const onAnswer = (line: Line, answer: Answer): void => {
    const number = begin.lines + line.number;
    const outcome = answer.outcome ?? 'failed';
    if (outcome === 'failed') failures.add(number, line, answer);
    position = {
      offset: begin.offset + line.end,
      lines: number,
      failedBytes: failures.bytes,
      outcomes: { ...position.outcomes, [outcome]: (position.outcomes[outcome] ?? 0) + 1 },
    };
    progress.at(position);
    if (performance.now() - savedAtMs < saveEveryMs) return;
    savedAtMs = performance.now();
    journal?.save(position);
  };
  const source = isFile ? Bun.file(path).slice(begin.offset).stream() : Bun.stdin.stream();
  return {
    target,
    progress,
    failures,
    sender: new Sender(source, onAnswer),
    position: () => position,
    close(finished: boolean): void {
      progress.end();
      failures.close();
      if (finished) journal?.remove();
      else journal?.save(position);
    },
  };
}

interface SendOptions {
  readonly newToken: () => Promise<string>;
  /** Whether an expired token can be replaced. */
  readonly renewable: boolean;
  readonly signal: AbortSignal;
}

/** Runs sessions until all lines are answered. Returns false when interrupted; throws without progress. */
async function sendAll(run: Run, { newToken, renewable, signal }: SendOptions): Promise<boolean> {
  let attempts = 0;
  for (;;) {
    const { lines } = run.position();
    const end = await run.sender.session({ ...run.target, token: await newToken() }, signal);
    if (end.kind === 'whole') return true;
    if (signal.aborted) return false;
    attempts = run.position().lines > lines ? 1 : attempts + 1;
    if (attempts >= maxAttempts || isFinal(end, renewable && attempts === 1)) {
      throw new CliError(`The import cannot go on: ${end.detail} Run it again to go on from here.`);
    }
    if (attempts === 1) run.progress.print(`Cut off (${end.detail}); going on.`);
    const delayMs = Math.min(250 * 2 ** (attempts - 1), maxRetryDelayMs);
    await Promise.race([Bun.sleep(delayMs), untilAborted(signal)]);
    if (signal.aborted) return false;
  }
}

/** Whether a retry would end the same way. */
function isFinal(end: SessionEnd, renewable: boolean): boolean {
  if (end.kind !== 'ended' || end.status === 503 || end.status === 429) return false;
  return end.status !== 401 || !renewable;
}
