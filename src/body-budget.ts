/** How many bytes of request bodies may be in memory at a time. */
export interface BodyBudgetLimits {
  /** Of all callers together. */
  readonly processBytes: number;
  /** Of one organisation. */
  readonly orgBytes: number;
}

/**
 * Bounds the memory of request bodies, of all callers and of each. A request reserves bytes before it reads them, or
 * as they arrive, and releases them when it is answered or its client goes away.
 */
export class BodyBudget {
  readonly #limits: BodyBudgetLimits;
  readonly #ofOwner = new Map<string, number>();
  #bytes = 0;

  constructor(limits: BodyBudgetLimits) {
    this.#limits = limits;
  }

  /** Bytes that are reserved now. */
  get bytes(): number {
    return this.#bytes;
  }

  /** An empty reservation. @param owner who is charged, as `bodyOwner` names it */
  open(owner: string): BodyReservation {
    return new BodyReservation(this, owner);
  }

  /** Only for reservations. Returns whether `bytes` more fit; otherwise nothing changes. */
  take(owner: string, bytes: number): boolean {
    const held = (this.#ofOwner.get(owner) ?? 0) + bytes;
    if (held > this.#limits.orgBytes || this.#bytes + bytes > this.#limits.processBytes) return false;
    this.#ofOwner.set(owner, held);
    this.#bytes += bytes;
    return true;
  }

  /** Only for reservations. */
  release(owner: string, bytes: number): void {
    const held = (this.#ofOwner.get(owner) ?? 0) - bytes;
    if (held > 0) this.#ofOwner.set(owner, held);
    else this.#ofOwner.delete(owner);
    this.#bytes -= bytes;
  }
}

/** The share of a budget that one request holds. */
export class BodyReservation {
  readonly #budget: BodyBudget;
  readonly #owner: string;
  #bytes = 0;

  constructor(budget: BodyBudget, owner: string) {
    this.#budget = budget;
    this.#owner = owner;
  }

  /** Reserves `bytes` more. Returns whether they fit; otherwise the reservation stays as it is. */
  grow(bytes: number): boolean {
    if (bytes > 0 && !this.#budget.take(this.#owner, bytes)) return false;
    this.#bytes += bytes;
    return true;
  }

  /** Gives everything back. Repeating it changes nothing. */
  release(): void {
    if (this.#bytes > 0) this.#budget.release(this.#owner, this.#bytes);
    this.#bytes = 0;
  }
}

/** Returns the owner to charge for a caller's bodies: its organisation, or its subject where tokens name none. */
export function bodyOwner({
  org,
  subject,
}: {
  readonly org: string | undefined;
  readonly subject: string;
}): string {
  // No organisation has a control character in its name.
  return org ?? `\n${subject}`;
}
