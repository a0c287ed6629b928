import openapiTS, { astToString } from 'openapi-typescript';
import type { Source } from '../source.ts';
import { banner } from './text.ts';

/** `types.ts`: the types of openapi-typescript. */
export async function emitTypes(source: Source): Promise<string> {
  // A copy, for openapi-typescript rewrites the document that it is given.
  const document: unknown = structuredClone(source.root);
  const nodes = await openapiTS(JSON.stringify(document), {
    alphabetize: false,
    // A property with a default may be left out by the client; its type must say so.
    defaultNonNullable: false,
    silent: true,
  });
  return `${banner}${astToString(nodes)}`;
}
