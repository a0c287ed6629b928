import type { Position } from './journal.ts';

const barWidth = 30;

/** Prints the progress of an import: one line that is redrawn on a terminal, else a new line now and then. */
export class Progress {
  readonly #totalBytes: number | undefined;
  readonly #terminal: boolean;
  readonly #timer: ReturnType<typeof setInterval>;
  readonly #began = performance.now();
  readonly #linesBefore: number;
  #position: Position;

  /** @param totalBytes size of the whole source; undefined if unknown */
  constructor(totalBytes: number | undefined, position: Position) {
    this.#totalBytes = totalBytes;
    this.#position = position;
    this.#linesBefore = position.lines;
    this.#terminal = process.stderr.isTTY === true;
    this.#timer = setInterval(() => this.#show(), this.#terminal ? 200 : 5_000);
  }

  at(position: Position): void {
    this.#position = position;
  }

  /** Prints a message above the progress line. */
  print(text: string): void {
    process.stderr.write(this.#terminal ? `\r\x1b[K${text}\n` : `${text}\n`);
  }

  /** Shows the last state. */
  end(): void {
    clearInterval(this.#timer);
    this.#show();
    if (this.#terminal) process.stderr.write('\n');
  }

  #show(): void {
    process.stderr.write(this.#terminal ? `\r\x1b[K${this.#text()}` : `${this.#text()}\n`);
  }

  #text(): string {
    const { offset, lines, outcomes } = this.#position;
    const seconds = Math.max((performance.now() - this.#began) / 1_000, 0.001);
    const rate = Math.round((lines - this.#linesBefore) / seconds);
    const counts = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
    return [...this.#share(offset), `${lines} lines`, `${rate}/s`, ...counts].join('  ');
  }

  #share(offset: number): string[] {
    if (this.#totalBytes === undefined) return [];
    const share = this.#totalBytes === 0 ? 1 : offset / this.#totalBytes;
    const percent = `${Math.floor(share * 100)}%`.padStart(4);
    if (!this.#terminal) return [percent];
    const full = Math.round(share * barWidth);
    return [`[${'█'.repeat(full)}${'░'.repeat(barWidth - full)}]${percent}`];
  }
}
