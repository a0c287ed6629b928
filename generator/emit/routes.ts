import type { Model, Operation, Parameter } from '../model.ts';
import { emitContents } from './answers.ts';
import type { Imports } from './handlers.ts';
import type { Names } from './names.ts';
import { banner, list, literal, quoted } from './text.ts';

/** Emits `routes.ts`: the operations as routes of Elysia. */
export function emitRoutes(model: Model, names: Names, imports: Imports): string {
  const bulk = findBulkOperation(model);
  const paths = Map.groupBy(model.operations, ({ path }) => path);
  const routes = [...paths].map(([path, operations]) => emitPath(path, operations, names, bulk));
  return `${banner}import { Elysia } from 'elysia';
import { bindHandlers, type ProtocolOptions, protocol } from ${quoted(imports.protocol)};
import { answers } from './answers.ts';
import type { Handlers } from './handlers.ts';
import * as checks from './validators.js';

/** Every operation of the contract as a route, answered by its handler, which also gets \`context\`. */
export function createRoutes<Context>(
  handlers: Handlers<Context>,
  context: Context,
  options: ProtocolOptions,
) {
  const answer = bindHandlers(handlers, context);
  return new Elysia({ strictPath: true })
    .use(protocol(options))
${routes.join('').trimEnd()};
}
`;
}

/** The media type of bodies with one value per line. */
const lines = 'application/x-ndjson';

/** Returns the operation that takes one value per line, if there is one. */
function findBulkOperation({ operations }: Model): Operation | undefined {
  return operations.find(({ body }) => body?.content.some(({ mediaType }) => mediaType === lines));
}

function emitPath(
  path: string,
  operations: readonly Operation[],
  names: Names,
  bulk: Operation | undefined,
): string {
  const routes = operations.map((operation) => emitOperation(operation, names, bulk)).join('');
  const accepts: Record<string, string> = Object.assign({}, ...operations.map(listMediaTypes));
  return `${routes}    .all(${quoted(routePath(path))}, () => undefined, {
      parse: 'none',
      methods: ${literal({ path, allow: listMethods(operations), accepts }, 3)},
    })
`;
}

/** Converts a path template of OpenAPI to Elysia's syntax. */
function routePath(path: string): string {
  return path.replaceAll(/\{([^}]+)\}/g, ':$1');
}

function listMethods(operations: readonly Operation[]): string {
  const methods: string[] = operations.map(({ method }) => method);
  if (methods.includes('GET')) methods.push('HEAD');
  return [...methods, 'OPTIONS'].sort().join(', ');
}

/** `Accept-Post` (LDP §7.1) and `Accept-Patch` (RFC 5789 §3.1). */
function listMediaTypes({ method, body }: Operation): Record<string, string> {
  if (body === undefined) return {};
  const types = body.content.map(({ mediaType }) => mediaType).join(', ');
  if (method === 'POST') return { 'accept-post': types };
  return method === 'PATCH' ? { 'accept-patch': types } : {};
}

/** The macros of a route run in the order in which they stand here. */
function emitOperation(operation: Operation, names: Names, bulk: Operation | undefined): string {
  const { operationId, method, path, scopes, parameters, body } = operation;
  const mediaTypes = body?.content.map(({ mediaType }) => mediaType) ?? [];
  const produces = producedBy(operation);
  const members = [
    `operation: { id: ${quoted(operationId)}, path: ${quoted(path)}, answers: answers.${operationId} }`,
    ...(scopes === undefined ? [] : [`scopes: ${literal([...scopes], 3)}`]),
    ...(body === undefined ? [] : [`consumes: ${literal({ required: body.required, mediaTypes }, 3)}`]),
    ...(produces.length === 0 ? [] : [`produces: ${literal(produces, 3)}`]),
    `parameters: ${list(
      parameters.map((parameter) => emitParameter(parameter, names)),
      3,
    )}`,
    ...(body === undefined
      ? []
      : [
          `requestBody: { content: ${emitContents(body.content, names)}${emitBulk(operation, bulk)} }`,
          `parse: 'none'`,
        ]),
  ];
  return `    .${method.toLowerCase()}(${quoted(routePath(path))}, answer(${quoted(operationId)}), {
${members.map((member) => `      ${member},\n`).join('')}    })
`;
}

/** Returns the media types of the answers that are not problems. */
function producedBy({ answers }: Operation): string[] {
  const produced = answers.filter(({ problems }) => problems.length === 0).flatMap(({ content }) => content);
  return [...new Set(produced.map(({ mediaType }) => mediaType))];
}

function emitBulk({ method }: Operation, bulk: Operation | undefined): string {
  if (method !== 'POST' || bulk === undefined) return '';
  return `, bulk: ${quoted(`${bulk.method} ${bulk.path}`)}`;
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
    `check: checks.${names.toName(parameter.schema)}`,
  ];
  return `{ ${members.join(', ')} }`;
}
