import { isObject } from '../json.ts';
import type { Answer, Header, Problem } from '../model.ts';
import type { Path, Source } from '../source.ts';
import { readContent } from './content.ts';
import { readSchema, readTextual } from './schema.ts';

export const problemMediaType = 'application/problem+json';

/** Reads every answer of the operation at `operation`, in order of status. */
export function readAnswers(
  source: Source,
  operation: Path,
  operationId: string,
  problems: readonly Problem[],
): Answer[] {
  const responses = source.get([...operation, 'responses']);
  if (!isObject(responses)) {
    source.complain(operation, `${operationId} has no responses`, 'a handler must answer', 'add `responses`');
    return [];
  }
  const answers: Answer[] = [];
  for (const status of Object.keys(responses)) {
    const at = [...operation, 'responses', status];
    if (!/^[1-5][0-9][0-9]$/.test(status)) {
      const why = 'ranges and `default` are not supported, for they leave the answers open';
      source.complain(at, `response ${status}`, why, 'name each status');
      continue;
    }
    const answer = readAnswer(source, at, operationId, Number(status), problems);
    if (answer !== undefined) answers.push(answer);
  }
  return answers.sort((a, b) => a.status - b.status);
}

function readAnswer(
  source: Source,
  at: Path,
  operationId: string,
  status: number,
  problems: readonly Problem[],
): Answer | undefined {
  const found = source.resolve(at);
  if (found === undefined || !isObject(found.value)) return undefined;
  const shared = found.path[0] === 'components' ? String(found.path.at(-1)) : undefined;
  const name = shared ?? `${operationId} ${status}`;
  const content = readContent(source, [...found.path, 'content'], name, 'answer');
  if (content.length > 0 && (status === 204 || status === 304)) {
    source.complain([...found.path, 'content'], `content of a ${status}`, 'HTTP forbids it', 'leave it out');
  }
  const headers = readHeaders(source, found.path, name);
  const codes = readCodes(source, found.path, status, problems);
  const isProblem = content.some(({ mediaType }) => mediaType === problemMediaType);
  if (isProblem && content.length > 1) {
    const why = 'a problem has no other form';
    source.complain(
      [...found.path, 'content'],
      `${problemMediaType} next to others`,
      why,
      'leave the others out',
    );
  }
  if (isProblem && source.get([...found.path, 'x-problems']) === undefined) {
    const why = 'a handler could answer with any problem';
    source.complain(found.path, 'a problem without codes', why, 'list them in `x-problems`');
  }
  if (!isProblem && codes.length > 0) {
    const mend = `add ${problemMediaType} to its content`;
    source.complain(
      [...found.path, 'x-problems'],
      'codes without a problem body',
      'nothing would carry them',
      mend,
    );
  }
  return { status, headers, content, problems: codes };
}

function readHeaders(source: Source, answer: Path, owner: string): Header[] {
  const headers = source.get([...answer, 'headers']);
  if (!isObject(headers)) return [];
  const read: Header[] = [];
  for (const name of Object.keys(headers)) {
    const found = source.resolve([...answer, 'headers', name]);
    if (found === undefined || !isObject(found.value)) continue;
    if (found.value.schema === undefined) {
      source.complain(found.path, `header ${name} without schema`, 'its text needs a type', 'add `schema`');
      continue;
    }
    const shared = found.path[1] === 'headers' ? String(found.path.at(-1)) : undefined;
    const schema = readSchema(source, [...found.path, 'schema'], shared ?? `${owner} ${name}`);
    const textual = readTextual(source, [...found.path, 'schema']);
    if (schema === undefined || textual === undefined) continue;
    if (textual.list) {
      source.complain([...found.path, 'schema'], `a list in ${name}`, 'it is not supported', 'use a string');
    }
    read.push({ name, required: found.value.required === true, scalar: textual.scalar, schema });
  }
  return read;
}

function readCodes(source: Source, answer: Path, status: number, problems: readonly Problem[]): string[] {
  const codes = source.get([...answer, 'x-problems']);
  if (codes === undefined) return [];
  if (!Array.isArray(codes)) {
    source.complain([...answer, 'x-problems'], 'not a list', 'codes are listed', 'write `[code, …]`');
    return [];
  }
  const known: string[] = [];
  for (const [index, code] of codes.entries()) {
    const at = [...answer, 'x-problems', index];
    const problem = problems.find((candidate) => candidate.code === code);
    if (problem === undefined) {
      source.complain(
        at,
        `problem ${String(code)}`,
        'the table of problems has no such code',
        'add it there',
      );
    } else if (problem.status !== status) {
      const why = `its status is ${problem.status}, not ${status}`;
      source.complain(at, `problem ${problem.code}`, why, 'list it under its own status');
    } else {
      known.push(problem.code);
    }
  }
  return known;
}
