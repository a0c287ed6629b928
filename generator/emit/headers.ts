import type { Model } from '../model.ts';
import { banner, literal } from './text.ts';

/** Emits `headers.ts`: names of headers and methods, for code that must list them, such as CORS. */
export function emitHeaders({ operations }: Model): string {
  const methods = operations.map(({ method }) => method as string);
  if (methods.includes('GET')) methods.push('HEAD');
  const asked = operations
    .flatMap(({ parameters }) => parameters)
    .filter(({ in: place }) => place === 'header');
  const answered = operations.flatMap(({ answers }) => answers.flatMap(({ headers }) => headers));
  const names = (headers: readonly { readonly name: string }[]) =>
    sorted(headers.map(({ name }) => name.toLowerCase()));
  return `${banner}
/** Every method that some operation has, and HEAD with GET. */
export const methods: readonly string[] = ${literal(sorted(methods))};

/** Every header that some operation reads. */
export const requestHeaders: readonly string[] = ${literal(names(asked))};

/** Every header that some answer has. */
export const responseHeaders: readonly string[] = ${literal(names(answered))};
`;
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
