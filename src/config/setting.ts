import type { Field } from './fields.ts';

/** One setting of the processes: a variable of the environment. */
export interface Setting<Value> {
  /** Name of the variable. The unit is last in it. */
  readonly name: string;
  readonly field: Field<Value>;
  /** The default, as text; undefined if there is none. */
  readonly fallback: string | undefined;
  readonly isRequired: boolean;
  /** Its meaning, as a cell of the documentation page. */
  readonly what: string;
}

export function setting<Value>(
  name: string,
  field: Field<Value>,
  fallback: string | number,
  what: string,
): Setting<Value> {
  return { name, field, fallback: `${fallback}`, isRequired: false, what };
}

/** A setting that must be given. */
export function required<Value>(name: string, field: Field<Value>, what: string): Setting<Value> {
  return { name, field, fallback: undefined, isRequired: true, what };
}

/** A setting that may be missing. */
export function optional<Value>(name: string, field: Field<Value>, what: string): Setting<Value | undefined> {
  return { name, field, fallback: undefined, isRequired: false, what };
}
