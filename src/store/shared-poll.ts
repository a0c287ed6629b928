/** Time between two questions, in milliseconds. */
const pollMs = 20;
/** Questions of one call: about a millisecond of Redis. */
const maxQuestions = 300;

interface Waiter<Answer> {
  readonly isDone: (answer: Answer) => boolean;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
  last: Answer;
}

/**
 * Polls for all waiters of this process, with one call a tick. Waiters with the same question share it; of very many
 * questions, each tick asks some. Nothing is asked while nobody waits.
 */
export class SharedPoll<Answer> {
  readonly #ask: (questions: readonly string[]) => Promise<readonly Answer[]>;
  /** By question; those that were asked longest ago come first. */
  readonly #waiting = new Map<string, Set<Waiter<Answer>>>();
  #isRunning = false;

  /** @param ask returns an answer to each question, in their order */
  constructor(ask: (questions: readonly string[]) => Promise<readonly Answer[]>) {
    this.#ask = ask;
  }

  /**
   * Asks at once, and then again until `isDone`, for up to `timeoutMs` and not once one of `signals` is aborted.
   * Returns the last answer. Throws whatever `ask` throws.
   */
  async until(
    question: string,
    isDone: (answer: Answer) => boolean,
    timeoutMs: number,
    signals: readonly AbortSignal[],
  ): Promise<Answer> {
    const endsMs = performance.now() + timeoutMs;
    const [first] = await this.#ask([question]);
    if (first === undefined) throw new Error('a question was not answered');
    if (isDone(first)) return first;
    return this.#wait(question, first, isDone, endsMs - performance.now(), signals);
  }

  async #wait(
    question: string,
    first: Answer,
    isDone: (answer: Answer) => boolean,
    timeoutMs: number,
    signals: readonly AbortSignal[],
  ): Promise<Answer> {
    if (timeoutMs <= 0 || signals.some(({ aborted }) => aborted)) return first;
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const waiter: Waiter<Answer> = { isDone, resolve, reject, last: first };
    const giveUp = () => resolve(waiter.last);
    const timer = setTimeout(giveUp, timeoutMs);
    for (const signal of signals) signal.addEventListener('abort', giveUp, { once: true });
    this.#add(question, waiter);
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener('abort', giveUp);
      this.#remove(question, waiter);
    }
  }

  #add(question: string, waiter: Waiter<Answer>): void {
    const waiters = this.#waiting.get(question) ?? new Set();
    this.#waiting.set(question, waiters.add(waiter));
    if (!this.#isRunning) void this.#run();
  }

  #remove(question: string, waiter: Waiter<Answer>): void {
    const waiters = this.#waiting.get(question);
    waiters?.delete(waiter);
    if (waiters?.size === 0) this.#waiting.delete(question);
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    for (;;) {
      await Bun.sleep(pollMs);
      if (this.#waiting.size === 0) break;
      await this.#tick();
    }
    this.#isRunning = false;
  }

  async #tick(): Promise<void> {
    const questions = [...this.#waiting.keys()].slice(0, maxQuestions);
    try {
      const answers = await this.#ask(questions);
      for (const [index, question] of questions.entries()) {
        const answer = answers[index];
        if (answer !== undefined) this.#tell(question, answer);
      }
    } catch (error) {
      for (const question of questions)
        for (const { reject } of this.#waiting.get(question) ?? []) reject(error);
    }
  }

  #tell(question: string, answer: Answer): void {
    const waiters = this.#waiting.get(question);
    if (waiters === undefined) return;
    for (const waiter of waiters) {
      waiter.last = answer;
      if (waiter.isDone(answer)) waiter.resolve(answer);
    }
    // Behind those that were not asked now.
    this.#waiting.delete(question);
    this.#waiting.set(question, waiters);
  }
}
