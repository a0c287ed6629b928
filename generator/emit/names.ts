import { canonical } from '../json.ts';
import type { Model, SchemaUse } from '../model.ts';

/** Gives each distinct schema of a contract one identifier, under which its validator is exported. */
export interface Names {
  /** Identifier → the first use of the schema, in order of identifiers. */
  readonly uses: ReadonlyMap<string, SchemaUse>;
  toName(use: SchemaUse): string;
}

/** Names the schemas of requests and answers. */
export function nameSchemas(model: Model): Names {
  return name(listUses(model));
}

/** Names the schemas of messages. */
export function nameMessages({ messages }: Model): Names {
  return name(messages.map(({ schema }) => schema));
}

function name(all: Iterable<SchemaUse>): Names {
  const byText = new Map<string, string>();
  const uses = new Map<string, SchemaUse>();
  for (const use of all) {
    const text = canonical(use.schema);
    if (byText.has(text)) continue;
    const base = identifier(use.name);
    let name = base;
    for (let n = 2; uses.has(name); n += 1) name = `${base}${n}`;
    byText.set(text, name);
    uses.set(name, use);
  }
  return {
    uses: new Map([...uses].sort(([a], [b]) => (a < b ? -1 : 1))),
    toName(use) {
      const name = byText.get(canonical(use.schema));
      if (name === undefined) throw new Error(`no validator for ${use.name}`);
      return name;
    },
  };
}

function* listUses(model: Model): Generator<SchemaUse> {
  for (const { parameters, body, answers } of model.operations) {
    for (const { schema } of parameters) yield schema;
    for (const { holds, schema } of body?.content ?? [])
      if (holds !== 'stream' && schema !== undefined) yield schema;
    for (const { headers, content } of answers) {
      for (const { schema } of headers) yield schema;
      for (const { holds, schema } of content) if (holds !== 'stream' && schema !== undefined) yield schema;
    }
  }
}

/** `createPlan 201 Change-Token` → `createPlan201ChangeToken`. */
function identifier(name: string): string {
  const words = name.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const joined = words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
  // The prefix keeps names off the reserved words and off leading digits.
  return `check${joined.charAt(0).toUpperCase()}${joined.slice(1)}`;
}
