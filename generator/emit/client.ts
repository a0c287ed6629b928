import type { Model, Operation } from '../model.ts';
import { banner, key, quoted } from './text.ts';

/** Emits `client.ts`: the type that makes Eden's `treaty<Api>` a client of the contract. */
export function emitClient({ operations }: Model): string {
  return `${banner}import type { Elysia } from 'elysia';
import type { operations } from './types.ts';

/** An app with the routes of the contract, as Eden reads it: \`treaty<Api>(url, { parseDate: false })\`. */
export type Api = Elysia & { readonly '~Routes': Routes };

interface Routes ${emitTree(makeTree(operations), 0)}

/** The operation \`Id\`. Eden does not encode parameters of a path: its caller does. */
interface Route<Id extends keyof operations> {
  readonly body: ContentOf<Member<operations[Id], 'requestBody'>> | MayBeLeftOut<operations[Id], 'requestBody'>;
  readonly params: Member<operations[Id]['parameters'], 'path'>;
  readonly query: Member<operations[Id]['parameters'], 'query'>;
  readonly headers: Member<operations[Id]['parameters'], 'header'>;
  readonly response: {
    readonly [Status in keyof operations[Id]['responses']]: ContentOf<operations[Id]['responses'][Status]>;
  };
}

type Member<Of, Name extends string> = Of extends { readonly [_ in Name]?: infer Value }
  ? [Value] extends [never]
    ? undefined
    : Value
  : undefined;

type MayBeLeftOut<Of, Name extends keyof Of> = Partial<Pick<Of, Name>> extends Pick<Of, Name> ? undefined : never;

/** The value of any of the media types; undefined where there is no body. */
type ContentOf<Of> = Of extends { readonly content: infer Content } ? Content[keyof Content] : undefined;
`;
}

/** Path segment → subtree, or method → operation. */
type Tree = Map<string, Tree | string>;

function makeTree(operations: readonly Operation[]): Tree {
  const root: Tree = new Map();
  for (const { operationId, method, path } of operations) {
    let at = root;
    for (const segment of path.slice(1).split('/')) at = below(at, segment.replace(/^\{(.*)\}$/, ':$1'));
    at.set(method.toLowerCase(), operationId);
  }
  return root;
}

function below(tree: Tree, name: string): Tree {
  const found = tree.get(name);
  if (found instanceof Map) return found;
  const made: Tree = new Map();
  tree.set(name, made);
  return made;
}

function emitTree(tree: Tree, depth: number): string {
  const indent = '  '.repeat(depth);
  const members = [...tree].map(([name, value]) => {
    const type = typeof value === 'string' ? `Route<${quoted(value)}>` : emitTree(value, depth + 1);
    return `${indent}  readonly ${key(name)}: ${type};\n`;
  });
  return `{\n${members.join('')}${indent}}`;
}
