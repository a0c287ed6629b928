import { isObject } from '../json.ts';
import type { Method, Operation, Parameter, Problem } from '../model.ts';
import type { Path, Source } from '../source.ts';
import { readAnswers } from './answers.ts';
import { readRequestBody } from './content.ts';
import { readParameters } from './parameters.ts';
import { readScopes } from './security.ts';

const methods: Readonly<Record<string, Method>> = {
  get: 'GET',
  put: 'PUT',
  post: 'POST',
  delete: 'DELETE',
  patch: 'PATCH',
};

/** HEAD is derived from GET, and OPTIONS from all operations, so the contract must not declare them. */
const refusedKeys: Readonly<Record<string, string>> = {
  head: 'leave it out: HEAD is answered from GET',
  options: 'leave it out: OPTIONS is answered from the operations of the path',
  trace: 'leave it out',
  $ref: 'write the path item here',
  servers: 'use the servers of the document',
};

/** Reads every operation, in the order of the contract. */
export function readOperations(source: Source, problems: readonly Problem[]): Operation[] {
  for (const key of ['webhooks'] as const) {
    if (source.root[key] !== undefined) {
      source.complain([key], key, 'they are not supported', 'leave them out');
    }
  }
  const paths = source.get(['paths']);
  if (!isObject(paths)) {
    source.complain([], 'no paths', 'there is nothing to generate', 'add `paths`');
    return [];
  }
  const operations: Operation[] = [];
  const shapes = new Map<string, string>();
  for (const [template, item] of Object.entries(paths)) {
    const at = ['paths', template];
    checkTemplate(source, at, template, shapes);
    if (!isObject(item)) continue;
    for (const key of Object.keys(item)) {
      const mend = refusedKeys[key];
      if (mend !== undefined) source.complain([...at, key], `${key} of a path`, 'it is not supported', mend);
      const method = methods[key];
      if (method === undefined) continue;
      const operation = readOperation(source, at, key, method, template, problems);
      if (operation === undefined) continue;
      if (operations.some(({ operationId }) => operationId === operation.operationId)) {
        const what = `operationId ${operation.operationId} twice`;
        source.complain([...at, key, 'operationId'], what, 'handlers are found by it', 'rename one');
      }
      operations.push(operation);
    }
  }
  return operations;
}

function readOperation(
  source: Source,
  item: Path,
  key: string,
  method: Method,
  template: string,
  problems: readonly Problem[],
): Operation | undefined {
  const path = [...item, key];
  const operation = source.get(path);
  if (!isObject(operation)) return undefined;
  const operationId = operation.operationId;
  if (typeof operationId !== 'string' || !/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(operationId)) {
    const why = 'the handler is called by it';
    source.complain([...path, 'operationId'], 'no operationId', why, 'name it, like a function');
    return undefined;
  }
  for (const refused of ['callbacks', 'servers']) {
    if (operation[refused] === undefined) continue;
    source.complain([...path, refused], refused, 'it is not supported', 'leave it out');
  }
  const parameters = readParameters(source, item, path, operationId);
  checkPathParameters(source, path, template, parameters);
  const body = readRequestBody(source, path, operationId);
  if (body !== undefined && (method === 'GET' || method === 'DELETE')) {
    const why = 'HTTP gives it no meaning (RFC 9110 §9.3)';
    source.complain([...path, 'requestBody'], `a body of a ${method}`, why, 'use POST');
  }
  return {
    operationId,
    method,
    path: template,
    summary: typeof operation.summary === 'string' ? operation.summary : undefined,
    scopes: readScopes(source, path),
    parameters,
    body,
    answers: readAnswers(source, path, operationId, problems),
  };
}

function checkTemplate(source: Source, at: Path, template: string, shapes: Map<string, string>): void {
  for (const segment of template.slice(1).split('/')) {
    if (/^(?:\{[\w-]+\}|[\w.~-]*)$/.test(segment)) continue;
    const why = 'a segment is either fixed, in plain characters, or one parameter';
    source.complain(at, `segment ${segment}`, why, 'take it apart');
  }
  // Routers ignore the names of path parameters when they match paths.
  for (const { index } of template.matchAll(/\}/g)) {
    const part = template.slice(0, index + 1);
    const shape = toShape(part);
    const other = shapes.get(shape);
    if (other !== undefined && other !== part) {
      const why = `${other} has another name for this parameter`;
      source.complain(at, `path ${template}`, why, 'give it the same name');
    }
    shapes.set(shape, part);
  }
  const whole = `${toShape(template)}$`;
  const other = shapes.get(whole);
  if (other !== undefined) {
    source.complain(at, `path ${template}`, `it matches what ${other} matches`, 'make it one path');
  }
  shapes.set(whole, template);
}

function toShape(template: string): string {
  return template.replaceAll(/\{[^{}]*\}/g, '{}');
}

function checkPathParameters(
  source: Source,
  path: Path,
  template: string,
  parameters: readonly Parameter[],
): void {
  const inTemplate = [...template.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? '');
  const declared = parameters.filter((parameter) => parameter.in === 'path');
  for (const name of inTemplate) {
    if (declared.some((parameter) => parameter.name === name)) continue;
    source.complain(path, `no parameter ${name}`, `${template} has it`, 'declare it with `in: path`');
  }
  for (const { name, required } of declared) {
    if (!inTemplate.includes(name)) {
      source.complain(path, `parameter ${name}`, `${template} does not have it`, 'leave it out');
    }
    if (!required)
      source.complain(path, `parameter ${name} not required`, 'a path has all', 'add `required: true`');
  }
}
