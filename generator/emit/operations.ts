import type { Answer, Content, Header, Model, Operation, Parameter } from '../model.ts';
import type { Imports } from './handlers.ts';
import type { Names } from './names.ts';
import { banner, key, literal, quoted } from './text.ts';

/** `operations.ts`: the table that the protocol layer is driven by. */
export function emitOperations(model: Model, names: Names, imports: Imports): string {
  const rows = model.operations.map((operation) => emitOperation(operation, names));
  return `${banner}import type { Operation } from ${quoted(imports.operation)};
import type { OperationId } from './handlers.ts';
import * as checks from './validators.js';

/** Every operation of the contract, in its order. */
export const operations: readonly Operation<OperationId>[] = [
${rows.join('')}];
`;
}

function emitOperation(
  { operationId, method, path, scopes, parameters, body, answers }: Operation,
  names: Names,
): string {
  const segments = path
    .slice(1)
    .split('/')
    .map((segment) => (segment.startsWith('{') ? { parameter: segment.slice(1, -1) } : segment));
  return `  {
    operationId: ${quoted(operationId)},
    method: ${quoted(method)},
    path: ${quoted(path)},
    segments: ${literal(segments, 2)},
    scopes: ${scopes === undefined ? 'undefined' : literal([...scopes], 2)},
    parameters: ${list(
      parameters.map((parameter) => emitParameter(parameter, names)),
      2,
    )},
    body: ${body === undefined ? 'undefined' : `{ required: ${body.required}, content: ${emitContents(body.content, names)} }`},
    answers: {
${answers.map((answer) => emitAnswer(answer, names)).join('')}    },
  },
`;
}

function emitParameter(parameter: Parameter, names: Names): string {
  const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name;
  const members = [
    `in: ${quoted(parameter.in)}`,
    `name: ${quoted(name)}`,
    `required: ${parameter.required}`,
    `scalar: ${quoted(parameter.scalar)}`,
    `list: ${parameter.list}`,
    `fallback: ${parameter.fallback === undefined ? 'undefined' : literal(parameter.fallback)}`,
    `check: checks.${names.nameOf(parameter.schema)}`,
  ];
  return `{ ${members.join(', ')} }`;
}

function emitAnswer({ status, headers, content, problems }: Answer, names: Names): string {
  const [only, ...others] = content;
  const members = [
    `mediaType: ${only === undefined || others.length > 0 ? 'undefined' : quoted(only.mediaType)}`,
    `headers: ${list(
      headers.map((header) => emitHeader(header, names)),
      4,
    )}`,
    `content: ${emitContents(content, names)}`,
    `problems: ${literal([...problems])}`,
  ];
  return `      ${status}: {\n${members.map((member) => `        ${member},\n`).join('')}      },\n`;
}

function emitHeader({ name, required, schema }: Header, names: Names): string {
  return `{ name: ${quoted(name.toLowerCase())}, required: ${required}, check: checks.${names.nameOf(schema)} }`;
}

function emitContents(content: readonly Content[], names: Names): string {
  if (content.length === 0) return '{}';
  const entries = content.map(({ mediaType, holds, schema }) => {
    return `${key(mediaType)}: ${holds !== 'stream' && schema !== undefined ? `checks.${names.nameOf(schema)}` : 'undefined'}`;
  });
  return `{ ${entries.join(', ')} }`;
}

function list(items: readonly string[], depth: number): string {
  if (items.length === 0) return '[]';
  const indent = '  '.repeat(depth);
  return `[\n${items.map((item) => `${indent}  ${item},\n`).join('')}${indent}]`;
}
