import { readFileSync } from 'node:fs';

/** Resident memory of a process, in bytes (proc_pid_status(5)). */
export function residentBytes(pid: number): number {
  const text = readFileSync(`/proc/${pid}/status`, 'latin1');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(text)?.[1]) * 1_024;
}

/** Samples the resident memory of a process and keeps the maximum. */
export class MemoryPeak {
  #bytes = 0;
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(pid: number) {
    const look = () => {
      this.#bytes = Math.max(this.#bytes, residentBytes(pid));
    };
    look();
    this.#timer = setInterval(look, 100);
  }

  get bytes(): number {
    return this.#bytes;
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
