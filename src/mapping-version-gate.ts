/** Whether this process may work: what it would do is for the store, and the generation, that there is. */
export class MappingVersionGate {
  #isOpen = false;
  #begun = Promise.withResolvers<void>();
  #over = new AbortController();

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Tells what was seen last. */
  set(isOpen: boolean): void {
    if (isOpen === this.#isOpen) return;
    this.#isOpen = isOpen;
    if (isOpen) {
      this.#over = new AbortController();
      this.#begun.resolve();
    } else {
      this.#begun = Promise.withResolvers();
      this.#over.abort();
    }
  }

  /** Does the work whenever they agree, as long as they do, until `signal` is given; it is to end with its own. */
  async runWhileOpen(signal: AbortSignal, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { promise: stopped, resolve: stop } = Promise.withResolvers<void>();
    if (signal.aborted) stop();
    signal.addEventListener('abort', () => stop(), { once: true });
    while (!signal.aborted) {
      await Promise.race([this.#begun.promise, stopped]);
      if (!signal.aborted && this.#isOpen) await work(AbortSignal.any([signal, this.#over.signal]));
    }
  }
}
