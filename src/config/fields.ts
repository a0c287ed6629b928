/** How the text of a setting is read. */
export interface Field<Value> {
  /** Returns undefined for a text that is not allowed. */
  parse(text: string): Value | undefined;
  /** The allowed values, as the end of a sentence that begins with "must be". */
  readonly allowed: string;
}

export const text: Field<string> = { parse: (value) => value, allowed: 'a text' };

/** @param protocols those that are allowed, as in `http:` */
export function url(...protocols: string[]): Field<string> {
  const isAllowed = (value: string) => protocols.includes(URL.parse(value)?.protocol ?? '');
  return {
    parse: (value) => (isAllowed(value) ? value : undefined),
    allowed: `a URL with ${listSchemes(protocols)}`,
  };
}

export function urls(...protocols: string[]): Field<readonly string[]> {
  const { parse } = url(...protocols);
  return {
    parse: (value) => allOf(value.split(',').map((each) => parse(each.trim()))),
    allowed: `URLs with ${listSchemes(protocols)}, separated by commas`,
  };
}

export function integer(min: number, max: number): Field<number> {
  return {
    parse(value) {
      const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
      return number >= min && number <= max ? number : undefined;
    },
    allowed: `a whole number from ${min} to ${max}`,
  };
}

export const ratio: Field<number> = {
  parse(value) {
    const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
    return number <= 1 ? number : undefined;
  },
  allowed: 'a number from 0 to 1',
};

/** `none` is the empty list. */
export function integers(min: number, max: number): Field<readonly number[]> {
  const { parse } = integer(min, max);
  return {
    parse: (value) => (value === 'none' ? [] : allOf(value.split(',').map((each) => parse(each.trim())))),
    allowed: `whole numbers from ${min} to ${max}, separated by commas, or \`none\``,
  };
}

/** `none` is the empty list. */
export const origins: Field<readonly string[]> = {
  parse: (value) => (value === 'none' ? [] : allOf(value.split(',').map((each) => parseOrigin(each.trim())))),
  allowed: 'origins like `https://app.example`, separated by commas, or `none`',
};

/** Browsers write an origin in this one form (RFC 6454 §6.2). */
function parseOrigin(value: string): string | undefined {
  return /^https?:/.test(value) && URL.parse(value)?.origin === value ? value : undefined;
}

export function choice<const Value extends string>(...values: readonly Value[]): Field<Value> {
  return {
    parse: (given) => values.find((value) => value === given),
    allowed: toList(values.map((value) => `\`${value}\``)),
  };
}

function listSchemes(protocols: readonly string[]): string {
  return toList(protocols.map((protocol) => `\`${protocol}//\``));
}

function toList(values: readonly string[]): string {
  return values.join(' or ');
}

function allOf<Value>(values: readonly (Value | undefined)[]): readonly Value[] | undefined {
  const found = values.filter((value) => value !== undefined);
  return found.length === values.length ? found : undefined;
}
