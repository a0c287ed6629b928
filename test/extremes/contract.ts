import { parse } from 'yaml';

/** A schema of the contract, as far as these tests read it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly 'x-index'?: {
    readonly type?: string;
    readonly format?: string;
    readonly relation?: string;
    readonly id?: string;
  };
}

const text = await Bun.file(new URL('../../openapi.yaml', import.meta.url)).text();
// The generator holds the contract to OpenAPI 3.1; `./dev test` runs it before these tests.
const { components } = parse(text) as { components: { schemas: Readonly<Record<string, Schema>> } };

/** The component schema of this name. */
export function component(name: string): Schema {
  const schema = components.schemas[name];
  if (schema === undefined) throw new Error(`the contract has no schema ${name}`);
  return schema;
}

/** Returns the schema behind a reference; members next to the reference override those of its target. */
export function resolved({ $ref, ...beside }: Schema): Schema {
  if ($ref === undefined) return beside;
  const target = resolved(component($ref.slice('#/components/schemas/'.length)));
  return { ...target, ...beside, 'x-index': { ...target['x-index'], ...beside['x-index'] } };
}
