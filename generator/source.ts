import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { type Complaint, type Place, Refused } from './complaint.ts';
import { isObject, type JsonObject, type JsonValue } from './json.ts';

/** Keys and indices from the root of the document to a value. */
export type Path = readonly (string | number)[];

/** A value of the contract and its path. */
export interface Found {
  readonly path: Path;
  readonly value: JsonValue;
}

/**
 * The contract as text, as JSON values, and the map between them. It collects complaints, so that one run reports
 * several faults; `refuseIfFaulty` throws them.
 */
export class Source {
  readonly root: JsonObject;
  readonly #fileName: string;
  readonly #document: Document.Parsed;
  readonly #lines: LineCounter;
  readonly #complaints: Complaint[] = [];

  constructor(fileName: string, text: string) {
    this.#fileName = fileName;
    this.#lines = new LineCounter();
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false, uniqueKeys: true });
    for (const error of this.#document.errors) {
      this.#complaints.push({
        ...this.#findPlace(error.pos[0]),
        what: 'not YAML',
        why: error.message,
        mend: 'fix the syntax',
      });
    }
    this.refuseIfFaulty();
    // toJS is typed `any`; what it gives for a document without custom tags is JSON.
    const root: unknown = this.#document.toJS();
    if (!isObject(root)) {
      this.complain([], 'no document', 'an OpenAPI document is a mapping', 'start with `openapi: 3.1.0`');
    }
    this.refuseIfFaulty();
    this.root = isObject(root) ? root : {};
  }

  /** Records a fault at the deepest part of `path` that exists in the text. */
  complain(path: Path, what: string, why: string, mend: string): void {
    this.#complaints.push({ ...this.place(path), what, why, mend });
  }

  /** Records a fault at an offset of the text. */
  complainAt(offset: number, what: string, why: string, mend: string): void {
    this.#complaints.push({ ...this.#findPlace(offset), what, why, mend });
  }

  /** @throws {Refused} with all complaints so far, if there are any */
  refuseIfFaulty(): void {
    if (this.#complaints.length > 0) throw new Refused(this.#fileName, this.#complaints);
  }

  /** Returns line and column of the key (or list entry) at `path`, or of its nearest ancestor in the text. */
  place(path: Path): Place {
    let offset = 0;
    let node: unknown = this.#document.contents;
    for (const step of path) {
      node = this.#behindAlias(node);
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
        if (pair === undefined) break;
        offset = findStart(pair.key) ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        const item = node.items[Number(step)];
        if (item === undefined) break;
        offset = findStart(item) ?? offset;
        node = item;
      } else {
        break;
      }
    }
    return this.#findPlace(offset);
  }

  /** Returns the value at `path`; undefined if there is none. */
  get(path: Path): JsonValue | undefined {
    let value: JsonValue | undefined = this.root;
    for (const step of path) {
      if (Array.isArray(value)) value = value[Number(step)];
      else if (isObject(value) && Object.hasOwn(value, step)) value = value[String(step)];
      else return undefined;
    }
    return value;
  }

  /**
   * Follows `$ref`s from the value at `path` to a value without one. Returns undefined, with a complaint, if a `$ref`
   * leads out of the document, to nothing, or in a circle.
   */
  resolve(path: Path): Found | undefined {
    const seen = new Set<string>();
    let at = path;
    for (;;) {
      const value = this.get(at);
      if (value === undefined) {
        this.complain(at, 'nothing here', 'something is needed at this place', 'write it down');
        return undefined;
      }
      if (!isObject(value) || typeof value.$ref !== 'string') return { path: at, value };
      const target = pathOfRef(value.$ref);
      const here = [...at, '$ref'];
      if (target === undefined) {
        this.complain(
          here,
          `$ref to ${value.$ref}`,
          'only this document is read',
          'copy it into this document',
        );
        return undefined;
      }
      if (this.get(target) === undefined) {
        this.complain(here, `$ref to ${value.$ref}`, 'there is nothing there', 'fix the name or add it');
        return undefined;
      }
      if (seen.has(value.$ref)) {
        this.complain(here, `$ref to ${value.$ref}`, 'it leads back to itself', 'break the circle');
        return undefined;
      }
      seen.add(value.$ref);
      at = target;
    }
  }

  #findPlace(offset: number): Place {
    const { line, col } = this.#lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  }

  #behindAlias(node: unknown): unknown {
    return isAlias(node) ? node.resolve(this.#document) : node;
  }
}

/** `#/components/schemas/A~1B` → ['components', 'schemas', 'A/B']; undefined for a reference to elsewhere. */
export function pathOfRef(ref: string): string[] | undefined {
  if (!ref.startsWith('#/')) return undefined;
  return ref
    .slice(2)
    .split('/')
    .map((step) => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Returns `path` as JSON pointer (RFC 6901). */
export function toPointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function findStart(node: unknown): number | undefined {
  // Every node that was parsed has a range; the library types it as optional for nodes that were built by hand.
  return (node as Node | null)?.range?.[0];
}
