import { CliError } from '../cli-error.ts';

/** A request as a Dev Console has it. */
export interface ConsoleRequest {
  readonly method: string;
  /** As written, without a slash at its beginning. */
  readonly path: string;
  /** The JSON below the first line; undefined if there is none. */
  readonly body: string | undefined;
  /** The line of the text where it begins, counted from 1. */
  readonly line: number;
}

const first = /^(GET|POST|PUT|PATCH|DELETE|HEAD)\s+(\S+)\s*$/i;
const comment = /^\s*(#|\/\/)/;

/**
 * Reads the text of a Dev Console: each request is a line with method and path, and JSON below it; lines that begin
 * with `#` or `//` are comments. Throws a CliError with the line number if the text is something else.
 */
export function parseConsole(text: string): ConsoleRequest[] {
  const requests: { method: string; path: string; lines: string[]; line: number }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (comment.test(line)) continue;
    const [, method, path] = first.exec(line.trim()) ?? [];
    if (method !== undefined && path !== undefined) {
      requests.push({
        method: method.toUpperCase(),
        path: path.replace(/^\/+/, ''),
        lines: [],
        line: index + 1,
      });
      continue;
    }
    const current = requests.at(-1);
    if (current !== undefined) current.lines.push(line);
    else if (line.trim() !== '')
      throw new CliError(`Line ${index + 1} is no request: begin with a line like GET _search.`);
  }
  return requests.map(({ method, path, lines, line }) => ({
    method,
    path,
    line,
    body: parseBody(lines, line),
  }));
}

function parseBody(lines: readonly string[], line: number): string | undefined {
  const text = lines.join('\n').trim();
  if (text === '') return undefined;
  try {
    return JSON.stringify(JSON.parse(text));
  } catch (error) {
    throw new CliError(
      `The body of the request in line ${line} is not JSON: ${error instanceof Error ? error.message : error}.`,
    );
  }
}
