import type { HeaderValues } from './answer.ts';

const contentType = 'content-type';

/**
 * Writes the headers of answers of one kind, each from the one before: most of their values are the same, and what
 * is written already costs half of what `Response` takes to write it anew.
 */
export class HeaderWriter {
  readonly #headers = new Headers();
  readonly #written: Record<string, HeaderValues[string] | undefined> = {};

  /** @returns headers to make a `Response` with, which copies them; the next answer changes them */
  write(values: HeaderValues, mediaType: string | undefined): Headers {
    for (const name in this.#written) {
      if (values[name] === undefined && name !== contentType) this.#set(name, undefined);
    }
    for (const name in values) this.#set(name, values[name]);
    this.#set(contentType, mediaType);
    return this.#headers;
  }

  #set(name: string, value: HeaderValues[string] | undefined): void {
    if (this.#written[name] === value) return;
    if (value === undefined) this.#headers.delete(name);
    else this.#headers.set(name, String(value));
    this.#written[name] = value;
  }
}
