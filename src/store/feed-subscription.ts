/** One reader's wait for changes that it may see. */
export class FeedSubscription {
  readonly #onClose: (subscription: FeedSubscription) => void;
  #newest = 0;
  #isSignalled = false;
  #wake: (() => void) | undefined;

  constructor(onClose: (subscription: FeedSubscription) => void) {
    this.#onClose = onClose;
  }

  /** Revision of the newest change since the subscription began that the reader may see; 0 before the first. */
  get newest(): number {
    return this.#newest;
  }

  /** Notes a change that the reader may see. */
  add(revision: number): void {
    this.#newest = revision;
    this.signal();
  }

  /** Makes the reader read again: there are new changes, or its state may be wrong. */
  signal(): void {
    this.#isSignalled = true;
    this.#wake?.();
  }

  /** Resolves when there was a signal since this resolved last, after `timeoutMs`, or when `aborted` is. */
  async changed(timeoutMs: number, aborted: AbortSignal): Promise<void> {
    if (!this.#isSignalled && !aborted.aborted) {
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, timeoutMs);
      const wake = () => resolve();
      this.#wake = wake;
      aborted.addEventListener('abort', wake, { once: true });
      await promise;
      clearTimeout(timer);
      this.#wake = undefined;
      aborted.removeEventListener('abort', wake);
    }
    this.#isSignalled = false;
  }

  /** Ends the subscription; may be called again. */
  close(): void {
    this.#onClose(this);
  }
}
