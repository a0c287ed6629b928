/** The first place where a text is no JSON (RFC 8259), counted from 1 in characters of UTF-16. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  /** The fault, in words; repeats nothing of the text. */
  readonly problem: string;
  /** Whether a whole value stands before the place. */
  readonly isAfterValue: boolean;
}

/** The tokens that may come next. */
type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'separator' | 'nothing';

const whitespace = ' \t\n\r';
const escapes = '"\\/bfnrt';
const number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const hexDigits = /[0-9a-fA-F]{4}/y;
const firstPrintable = 0x20;

/**
 * Finds out why `JSON.parse` refuses a text, in one pass and without recursion. The parser's own message repeats the
 * client's text and names no place. Returns undefined if this scan finds no fault.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  return new Scan(text).run();
}

class Scan {
  readonly #text: string;
  /** The closing character of each open list and object. */
  readonly #closers: string[] = [];
  #expected: Expected = 'value';
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  run(): JsonFault | undefined {
    for (;;) {
      while (this.#at < this.#text.length && whitespace.includes(this.#text[this.#at] as string))
        this.#at += 1;
      const next = this.#text[this.#at];
      if (next === undefined) {
        if (this.#expected === 'nothing') return undefined;
        return this.#fault('the text ends before the value does');
      }
      const problem = this.#step(next);
      if (problem !== undefined) return this.#fault(problem);
    }
  }

  /** Takes one token; returns what is wrong with it. */
  #step(next: string): string | undefined {
    switch (this.#expected) {
      case 'value':
        return this.#value(next, 'a value is expected');
      case 'value-or-end':
        return next === ']' ? this.#close() : this.#value(next, 'a value or ] is expected');
      case 'name':
        return this.#name(next, 'a name in double quotes is expected');
      case 'name-or-end':
        return next === '}' ? this.#close() : this.#name(next, 'a name in double quotes or } is expected');
      case 'colon':
        return next === ':' ? this.#take('value') : 'a colon is expected';
      case 'separator':
        return this.#separator(next);
      case 'nothing':
        return 'nothing may follow the value';
    }
  }

  #take(expected: Expected): undefined {
    this.#at += 1;
    this.#expected = expected;
  }

  #open(closer: string, expected: Expected): undefined {
    this.#closers.push(closer);
    return this.#take(expected);
  }

  #close(): undefined {
    this.#at += 1;
    this.#closers.pop();
    this.#ended();
  }

  #ended(): void {
    this.#expected = this.#closers.length === 0 ? 'nothing' : 'separator';
  }

  #separator(next: string): string | undefined {
    const closer = this.#closers.at(-1);
    if (next === closer) return this.#close();
    if (next !== ',') return `a comma or ${closer} is expected`;
    return this.#take(closer === '}' ? 'name' : 'value');
  }

  #name(next: string, otherwise: string): string | undefined {
    if (next !== '"') return otherwise;
    const problem = this.#string();
    this.#expected = 'colon';
    return problem;
  }

  #value(next: string, otherwise: string): string | undefined {
    if (next === '{') return this.#open('}', 'name-or-end');
    if (next === '[') return this.#open(']', 'value-or-end');
    if (next === '"') {
      const problem = this.#string();
      this.#ended();
      return problem;
    }
    const end = this.#endOfScalar();
    if (end === undefined) return otherwise;
    this.#at = end;
    this.#ended();
    return undefined;
  }

  #endOfScalar(): number | undefined {
    for (const literal of ['true', 'false', 'null']) {
      if (this.#text.startsWith(literal, this.#at)) return this.#at + literal.length;
    }
    number.lastIndex = this.#at;
    return number.test(this.#text) ? number.lastIndex : undefined;
  }

  #string(): string | undefined {
    for (this.#at += 1; this.#at < this.#text.length; this.#at += 1) {
      const next = this.#text[this.#at] as string;
      if (next === '"') {
        this.#at += 1;
        return undefined;
      }
      if (next.charCodeAt(0) < firstPrintable) return 'control characters in a string must be escaped';
      if (next === '\\' && !this.#escape()) return 'this is no escape sequence';
    }
    return 'a string has no closing quote';
  }

  /**
   * Skips an escape sequence after its backslash, up to its last character; returns false if the sequence is unknown.
   */
  #escape(): boolean {
    const letter = this.#text[this.#at + 1];
    hexDigits.lastIndex = this.#at + 2;
    const isUnicode = letter === 'u' && hexDigits.test(this.#text);
    if (!isUnicode && (letter === undefined || !escapes.includes(letter))) return false;
    this.#at += isUnicode ? 5 : 1;
    return true;
  }

  #fault(problem: string): JsonFault {
    const before = this.#text.slice(0, this.#at);
    let line = 1;
    for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line += 1;
    const column = this.#at - before.lastIndexOf('\n');
    return { line, column, problem, isAfterValue: this.#expected === 'nothing' };
  }
}
