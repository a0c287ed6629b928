import { isObject, type JsonObject, type JsonValue } from '../json.ts';
import type { Message, Model } from '../model.ts';
import { pathOfRef } from '../source.ts';
import { banner } from './text.ts';
import { listTypes } from './types.ts';

/** Emits `messages.ts`: a type for each message, and only for the component schemas that messages use. */
export async function emitMessageTypes({ messages, schemas }: Model): Promise<string> {
  const needed: Record<string, JsonValue> = {};
  for (const { component } of messages) Object.assign(needed, closure(component, schemas));
  const info = { title: 'Messages', version: '1' };
  const types = await listTypes({ openapi: '3.1.0', info, paths: {}, components: { schemas: needed } });
  const components = types.slice(types.indexOf('export interface components'));
  const kept = components.slice(0, components.indexOf('\n}\n') + 3);
  const names = messages.map(({ component }) => {
    return `\nexport type ${component} = components['schemas']['${component}'];\n`;
  });
  return `${banner}${kept.replace('export interface', 'interface')}${names.join('')}`;
}

/** Emits `NAME.schema.json`: the message as self-contained JSON Schema 2020-12, for other consumers of the queue. */
export function emitMessageSchema({ component }: Message, { title, schemas }: Model): string {
  const { [component]: own, ...others } = closure(component, schemas);
  const schema: JsonObject = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `${title}: ${component}`,
    ...(isObject(own) ? own : {}),
    ...(Object.keys(others).length > 0 && { $defs: others }),
  };
  return `${JSON.stringify(alone(schema), null, 2)}\n`;
}

/** Returns the component schema and all that it refers to, directly or not, in the order of the contract. */
function closure(component: string, schemas: JsonObject): Readonly<Record<string, JsonValue>> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const referred of references(schemas[name])) visit(referred);
  };
  visit(component);
  const entries = Object.entries(schemas).filter(([name]) => found.has(name));
  return Object.fromEntries(entries.map(([name, schema]) => [name, schema ?? null]));
}

function references(value: JsonValue | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap((item: JsonValue) => references(item));
  if (!isObject(value)) return [];
  const own = typeof value.$ref === 'string' ? String(pathOfRef(value.$ref)?.[2] ?? '') : '';
  return [...(own === '' ? [] : [own]), ...Object.values(value).flatMap((inner) => references(inner))];
}

/** Converts to plain JSON Schema: other places of components, and no extensions or `example`. */
function alone(value: JsonValue | undefined): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => alone(item));
  if (!isObject(value)) return value ?? null;
  const entries = Object.entries(value).filter(([key]) => !key.startsWith('x-') && key !== 'example');
  return Object.fromEntries(
    entries.map(([key, inner]) =>
      key === '$ref' && typeof inner === 'string'
        ? [key, inner.replace('#/components/schemas/', '#/$defs/')]
        : [key, alone(inner)],
    ),
  );
}
