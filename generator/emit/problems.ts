import type { Model } from '../model.ts';
import { typeOfComponent } from './handlers.ts';
import { banner, key, quoted } from './text.ts';

/** Emits `problems.ts`: the table of problems, code → type, status and title. */
export function emitProblems(model: Model): string {
  const rows = model.problems.map(({ code, type, status, title }) => {
    return `  ${key(code)}: { type: ${quoted(type)}, status: ${status}, title: ${quoted(title)} },\n`;
  });
  const reference = model.problemSchema?.schema.$ref;
  const document = typeof reference === 'string' ? typeOfComponent(reference) : 'never';
  return `${banner}${document === 'never' ? '' : "import type { components } from './types.ts';\n"}
/** Every problem that the contract knows: the stable code → RFC 9457 type, status and title. */
export const problems = {
${rows.join('')}} as const;

export type ProblemCode = keyof typeof problems;

/** The body of a problem. */
export type ProblemDocument = ${document};
`;
}
