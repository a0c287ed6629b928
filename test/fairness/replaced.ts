import { call } from '../support/planbase.ts';

const pollMs = 100;

/**
 * Counts the revisions of a plan that become searchable, by looking often: what was replaced before anybody indexed it
 * needs no document.
 */
export class SearchableRevisions {
  readonly #revisions = new Set<number>();
  readonly #looking: Promise<void>;
  #stopped = false;

  constructor(objectId: string, token: string) {
    this.#looking = this.#look(`/v1/plans/${objectId}/indexing`, { authorization: `Bearer ${token}` });
  }

  /** Ends; resolves with the number. */
  async stop(): Promise<number> {
    this.#stopped = true;
    await this.#looking;
    return this.#revisions.size;
  }

  async #look(path: string, headers: Record<string, string>): Promise<void> {
    for (;;) {
      const isLast = this.#stopped;
      const response = await call('GET', path, { headers });
      // Indexing, by the contract.
      const { searchable } = (await response.json()) as { searchable?: number };
      if (response.ok && searchable) this.#revisions.add(searchable);
      if (isLast) return;
      await Bun.sleep(pollMs);
    }
  }
}
