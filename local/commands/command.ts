import type { Environment } from '../instance.ts';

/** An option of a command, as `parseArgs` takes it, with its text for `--help`. */
export interface Option {
  readonly type: 'boolean' | 'string';
  readonly default?: boolean | string;
  /** Placeholder of the value in the help; only for options of type string. */
  readonly value?: string;
  readonly text: string;
}

export type Options = Readonly<Record<string, Option>>;

/** The environment in which a command runs. */
export interface Surroundings {
  /** The name of the instance. */
  readonly instance: string;
  readonly env: Environment;
}

/** A subcommand of ./dev. */
export interface Command {
  readonly name: string;
  /** Its operands and options on one line; empty if it has none. */
  readonly usage: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Returns what `--help` prints. */
  help(): string | Promise<string>;
  /** Resolves with the exit code. */
  run(args: readonly string[], surroundings: Surroundings): Promise<number>;
}

/** The parts of a help text other than name and summary. */
export interface HelpContent {
  /** The purpose of the command, in sentences. */
  readonly purpose: string;
  readonly operands?: readonly (readonly [name: string, text: string])[];
  readonly options?: Options;
  /** Meanings of the exit codes other than 0 for success and 1 for failure. */
  readonly exitCodes?: string;
  /** Command lines without `./dev`. */
  readonly examples: readonly string[];
}

const widthColumns = 100;

/** Makes a command of its parts; its usage line follows from operands and options. */
export function defineCommand(
  name: string,
  summary: string,
  parts: HelpContent & { readonly usage?: string },
  run: Command['run'],
): Command {
  const { operands = [], options = {} } = parts;
  const usage =
    parts.usage ??
    [
      ...operands.map(([operand]) => operand),
      ...Object.entries(options).map(([option, { value }]) => `[--${option}${value ? ` ${value}` : ''}]`),
    ].join(' ');
  return { name, usage, summary, run, help: () => helpText(name, usage, parts) };
}

function helpText(name: string, usage: string, parts: HelpContent): string {
  const { purpose, operands = [], options = {}, exitCodes, examples } = parts;
  const optionRows = Object.entries(options).map(([option, { value, text, default: preset }]) => {
    const addition = typeof preset === 'string' ? ` Default: ${preset}.` : '';
    return [`--${option}${value ? ` ${value}` : ''}`, `${text}${addition}`] as const;
  });
  const rows = [...optionRows, ['--help', 'Print this.'] as const];
  return [
    `./dev ${name}${usage && ` ${usage}`}`,
    wrap(purpose, widthColumns).join('\n'),
    ...(operands.length > 0 ? [`Arguments:\n${columns(operands)}`] : []),
    `Options:\n${columns(rows)}`,
    ...(exitCodes === undefined ? [] : [wrap(`Exit codes: ${exitCodes}`, widthColumns).join('\n')]),
    `${examples.length === 1 ? 'Example' : 'Examples'}:\n${examples.map((line) => `  ./dev ${line}`).join('\n')}`,
  ].join('\n\n');
}

/** Returns two columns; the second one wraps. */
export function columns(rows: readonly (readonly [name: string, text: string])[]): string {
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows
    .map(([name, text]) => {
      const [first = '', ...rest] = wrap(text, widthColumns - width - 2);
      const indent = ' '.repeat(width + 2);
      return [`  ${name.padEnd(width)}${first}`, ...rest.map((line) => `${indent}${line}`)].join('\n');
    })
    .join('\n');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
