import type { Answer, Content, Header, Model } from '../model.ts';
import type { Imports } from './handlers.ts';
import type { Names } from './names.ts';
import { banner, key, list, literal, quoted } from './text.ts';

/** Emits `answers.ts`: the answers that each operation declares, for the check of answers at run time. */
export function emitAnswers({ operations }: Model, names: Names, imports: Imports): string {
  const rows = operations.map(({ operationId, answers }) => {
    return `  ${operationId}: {\n${answers.map((one) => emitAnswer(one, names)).join('')}  },\n`;
  });
  return `${banner}import type { Answers } from ${quoted(imports.protocol)};
import type { OperationId } from './handlers.ts';
import * as checks from './validators.js';

/** The declared answers of each operation, by status. */
export const answers: Readonly<Record<OperationId, Answers>> = {
${rows.join('')}};
`;
}

function emitAnswer({ status, headers, content, problems }: Answer, names: Names): string {
  const [only, ...others] = content;
  const members = [
    `mediaType: ${only === undefined || others.length > 0 ? 'undefined' : quoted(only.mediaType)}`,
    `headers: ${list(
      headers.map((header) => emitHeader(header, names)),
      3,
    )}`,
    `content: ${emitContents(content, names)}`,
    `problems: ${literal([...problems])}`,
  ];
  return `    ${status}: {\n${members.map((member) => `      ${member},\n`).join('')}    },\n`;
}

function emitHeader({ name, required, schema }: Header, names: Names): string {
  return `{ name: ${quoted(name.toLowerCase())}, required: ${required}, check: checks.${names.toName(schema)} }`;
}

/** Media type → check of the value; undefined where there is none. */
export function emitContents(content: readonly Content[], names: Names): string {
  if (content.length === 0) return '{}';
  const entries = content.map(({ mediaType, holds, schema }) => {
    return `${key(mediaType)}: ${holds !== 'stream' && schema !== undefined ? `checks.${names.toName(schema)}` : 'undefined'}`;
  });
  return `{ ${entries.join(', ')} }`;
}
