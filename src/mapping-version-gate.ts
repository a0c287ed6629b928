/** A gate that is open while this process may work: while its work fits the present store and generation. */
export class MappingVersionGate {
  #isOpen = false;
  #begun = Promise.withResolvers<void>();
  #over = new AbortController();

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Opens or closes the gate, after each check. */
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

  /**
   * Runs `work` whenever the gate is open, until `signal` is aborted. The signal that `work` receives is aborted when
   * the gate closes; `work` must then end.
   */
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
