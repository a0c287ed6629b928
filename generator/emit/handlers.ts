import type { Answer, Content, Model, Operation, Parameter } from '../model.ts';
import { pathOfRef } from '../source.ts';
import { banner, key, quoted } from './text.ts';

/** Modules that the emitted files import; module specifiers relative to the output folder. */
export interface Imports {
  /** Exports `Body`, `ClientSignal`, `Incoming`, `NoHeaders`, `ProblemAnswer`, `Stream`. */
  readonly answer: string;
  /** Exports `bindHandlers`, `protocol`, and the types `Answers` and `ProtocolOptions`. */
  readonly protocol: string;
  /** Exports the type `principalName`. */
  readonly principal: string;
  readonly principalName: string;
}

/** Emits `handlers.ts`: types of requests and answers of each operation, and the interface of all handlers. */
export function emitHandlers(model: Model, imports: Imports): string {
  const requests = model.operations.map(
    (operation) => `  ${operation.operationId}: ${requestType(operation, imports)};\n`,
  );
  const answers = model.operations.map(
    (operation) => `  ${operation.operationId}: ${answerType(operation)};\n`,
  );
  const names = model.operations.flatMap(({ answers: all }) => all.flatMap(({ headers }) => headers));
  const headerNames = [...new Set(names.map(({ name }) => quoted(name.toLowerCase())))].sort();
  const text = `
/** Every header that some answer of the contract has. */
type HeaderName = ${headerNames.join(' | ') || 'never'};

/**
 * Exactly these headers. TypeScript checks for surplus properties only in literals with a declared type, which returned
 * values seldom are. The check of answers at run time finds names that the contract does not have at all.
 */
type Only<Headers> = Headers & { readonly [Name in Exclude<HeaderName, keyof Headers>]?: never };

/** The request that a handler receives, by operation. Header names are lower case. */
export interface Requests {
${requests.join('')}}

/** The answers that a handler may return, by operation. Header names are lower case. */
export interface Answers {
${answers.join('')}}

export type OperationId = keyof Requests;

/** One function for each operation; the application passes \`Context\` to all of them. */
export type Handlers<Context> = {
  readonly [Id in OperationId]: (request: Requests[Id], context: Context) => Answers[Id] | Promise<Answers[Id]>;
};
`;
  const used = ['Body', 'ClientSignal', 'Incoming', 'NoHeaders', 'ProblemAnswer', 'Stream'].filter((name) =>
    new RegExp(`\\b${name}\\b`).test(text),
  );
  const lines = [
    ...(used.length > 0 ? [`import type { ${used.join(', ')} } from ${quoted(imports.answer)};`] : []),
    ...(text.includes(`principal: ${imports.principalName}`)
      ? [`import type { ${imports.principalName} } from ${quoted(imports.principal)};`]
      : []),
    ...(text.includes('operations[') ? ["import type { operations } from './types.ts';"] : []),
  ];
  return `${banner}${lines.join('\n')}\n${text}`;
}

/** Returns the type in `types.ts` of the component that `ref` names. */
export function typeOfComponent(ref: string): string {
  const path = pathOfRef(ref) ?? [];
  return path.reduce((type, step, index) => (index === 0 ? step : `${type}[${quoted(step)}]`), '');
}

function requestType(operation: Operation, { principalName }: Imports): string {
  const members = [
    ...(['path', 'query', 'header'] as const).map((place) => {
      return `readonly ${memberByPlace[place]}: ${parametersType(operation, place)};`;
    }),
    `readonly body: ${bodyType(operation)};`,
    `readonly principal: ${operation.scopes === undefined ? 'undefined' : principalName};`,
    ...acceptMember(operation),
    '/** A W3C traceparent. */',
    'readonly trace: string;',
    "/** Aborted when the client's connection ends before the answer does. */",
    'readonly signal: ClientSignal;',
  ];
  return `{\n${members.map((member) => `    ${member}\n`).join('')}  }`;
}

/** Returns the member `accept`, the preferred media type, if the operation offers more than one. */
function acceptMember({ answers }: Operation): string[] {
  const produced = answers.filter(({ problems }) => problems.length === 0).flatMap(({ content }) => content);
  const types = [...new Set(produced.map(({ mediaType }) => quoted(mediaType)))];
  if (types.length < 2) return [];
  return [
    '/** The media type that the client likes best (RFC 9110 §12.5.1). */',
    `readonly accept: ${types.join(' | ')};`,
  ];
}

const memberByPlace = { path: 'params', query: 'query', header: 'headers' } as const;

function parametersType(operation: Operation, place: Parameter['in']): string {
  const all = operation.parameters.filter((parameter) => parameter.in === place);
  if (all.length === 0) return 'Readonly<Record<never, never>>';
  const anyRequired = all.some(({ required }) => required);
  const of = `operations[${quoted(operation.operationId)}]['parameters'][${quoted(place)}]`;
  const group = anyRequired ? of : `NonNullable<${of}>`;
  const members = all.map(({ name, required, fallback }) => {
    const type = required ? `${group}[${quoted(name)}]` : `NonNullable<${group}[${quoted(name)}]>`;
    const always = required || fallback !== undefined;
    const written = place === 'header' ? name.toLowerCase() : name;
    return `readonly ${key(written)}${always ? '' : '?'}: ${type};`;
  });
  return `{ ${members.join(' ')} }`;
}

function bodyType({ operationId, body }: Operation): string {
  if (body === undefined) return 'undefined';
  const of = `operations[${quoted(operationId)}]['requestBody']`;
  const content = `${body.required ? of : `NonNullable<${of}>`}['content']`;
  const [only, ...others] = body.content;
  const one = ({ written, holds }: Content) =>
    holds === 'json' ? `${content}[${quoted(written)}]` : 'Incoming';
  const type =
    only !== undefined && others.length === 0
      ? one(only)
      : body.content
          .map((each) => `{ readonly type: ${quoted(each.mediaType)}; readonly value: ${one(each)} }`)
          .join(' | ');
  return body.required ? type : `${type} | undefined`;
}

function answerType(operation: Operation): string {
  if (operation.answers.length === 0) return 'never';
  return operation.answers.map((answer) => `\n    | ${oneAnswer(operation.operationId, answer)}`).join('');
}

function oneAnswer(operationId: string, answer: Answer): string {
  const of = `operations[${quoted(operationId)}]['responses'][${answer.status}]`;
  const headers = headersType(of, answer);
  if (answer.problems.length > 0) {
    return `ProblemAnswer<${answer.problems.map(quoted).join(' | ')}, ${headers}>`;
  }
  const optional = answer.headers.some(({ required }) => required) ? '' : '?';
  const start = `readonly status: ${answer.status}; readonly headers${optional}: ${headers}`;
  if (answer.content.length === 0) return `{ ${start}; readonly body?: undefined }`;
  const several = answer.content.length > 1;
  return answer.content
    .map((content) => {
      const type = several ? `readonly type: ${quoted(content.mediaType)}; ` : '';
      return `{ ${start}; ${type}readonly body: ${contentType(of, content)} }`;
    })
    .join('\n    | ');
}

function headersType(of: string, { headers }: Answer): string {
  if (headers.length === 0) return 'Only<NoHeaders>';
  const members = headers.map(({ name, required }) => {
    const type = `${of}['headers'][${quoted(name)}]`;
    const mark = required ? '' : '?';
    return `readonly ${key(name.toLowerCase())}${mark}: ${required ? type : `NonNullable<${type}>`}`;
  });
  return `Only<{ ${members.join('; ')} }>`;
}

function contentType(of: string, { written, holds }: Content): string {
  if (holds === 'stream') return 'Stream';
  const type = `${of}['content'][${quoted(written)}]`;
  return holds === 'json' ? `Body<${type}>` : type;
}
