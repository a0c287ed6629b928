const barWidth = 30;

/** The progress of a task. */
export interface Share {
  /** The task in progress. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** One line on standard error that is redrawn on a terminal, or else printed now and then. */
export class ProgressBar {
  readonly #terminal = process.stderr.isTTY === true;
  readonly #timer: ReturnType<typeof setInterval>;
  #share: Share | undefined;
  #drawn: Share | undefined;

  constructor() {
    this.#timer = setInterval(() => this.#draw(), this.#terminal ? 200 : 5_000);
  }

  at(share: Share): void {
    this.#share = share;
  }

  /** Clears the bar for a line of another stream, or of this one. */
  clear(): void {
    if (!this.#terminal || this.#drawn === undefined) return;
    process.stderr.write('\r\x1b[K');
    this.#drawn = undefined;
  }

  /** Prints a line between two drawings. */
  say(text: string): void {
    this.clear();
    process.stderr.write(`${text}\n`);
  }

  /** Stops drawing. */
  end(): void {
    clearInterval(this.#timer);
    this.clear();
  }

  #draw(): void {
    if (this.#share === undefined || this.#share === this.#drawn) return;
    this.#drawn = this.#share;
    const text = toText(this.#share, this.#terminal);
    process.stderr.write(this.#terminal ? `\r\x1b[K${text}` : `${text}\n`);
  }
}

function toText({ label, done, total }: Share, terminal: boolean): string {
  const share = total === 0 ? 1 : Math.min(done / total, 1);
  const percent = `${Math.floor(share * 100)}%`.padStart(4);
  const full = Math.round(share * barWidth);
  const bar = terminal ? [`[${'█'.repeat(full)}${'░'.repeat(barWidth - full)}]${percent}`] : [percent];
  return [...bar, label, `${done} of ${total}`].join('  ');
}
