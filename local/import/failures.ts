import { closeSync, ftruncateSync, openSync, rmSync, writeSync } from 'node:fs';
import type { Line } from '../../src/handlers/imports/lines.ts';
import type { Answer } from './sender.ts';

/** The file of failed lines, each with its problem. It exists only if lines have failed. */
export class Failures {
  readonly path: string;
  #file: number | undefined;
  #bytes: number;

  /** @param bytes size of the part for completed lines; the rest is truncated, since it will be written again */
  constructor(path: string, bytes: number) {
    this.path = path;
    this.#bytes = bytes;
    if (bytes === 0) rmSync(path, { force: true });
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** @param number line number in the whole file */
  add(number: number, { bytes }: Line, { status, problem }: Answer): void {
    if (this.#file === undefined) {
      this.#file = openSync(this.path, this.#bytes === 0 ? 'w' : 'r+');
      ftruncateSync(this.#file, this.#bytes);
    }
    const text = bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    const entry = Buffer.from(`${JSON.stringify({ line: number, status, problem, text })}\n`);
    this.#bytes += writeSync(this.#file, entry, 0, entry.length, this.#bytes);
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }
}
