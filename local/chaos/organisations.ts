/** How large a plan is: its services that never leave it, and the words in the name of each. */
export interface PlanSize {
  readonly services: number;
  /** Each takes 33 bytes; a name has at most 110. */
  readonly words: number;
}

/** An organisation whose clients write. */
export interface Organisation {
  readonly org: string;
  readonly clients: number;
  /** Sizes of each client's plans, one after the other. */
  readonly sizes: readonly PlanSize[];
  /** Maximum write rate of each client, so that two cores can index everything. */
  readonly bytesPerS: number;
  /** Maximum time from the end of the last fault until everything of the organisation is searchable. */
  readonly searchableWithinMs: number;
}

/** Maximum time from first sending a write to its answer; far longer than any fault lasts. */
export const answeredWithinMs = 60_000;

const bytesPerS = 65_536;
const kilobyte: PlanSize = { services: 1, words: 0 };
const some = (count: number, size: PlanSize) => Array.from({ length: count }, () => size);

/** One that writes small plans only, one with a few that are larger, and one with plans of up to 1 MB. */
export const organisations: readonly Organisation[] = [
  {
    org: 'small.example',
    clients: 3,
    sizes: some(8, kilobyte),
    bytesPerS,
    searchableWithinMs: 60_000,
  },
  {
    org: 'mixed.example',
    clients: 3,
    sizes: [...some(6, kilobyte), { services: 12, words: 30 }, { services: 60, words: 55 }],
    bytesPerS,
    searchableWithinMs: 180_000,
  },
  {
    org: 'large.example',
    clients: 2,
    sizes: [
      ...some(4, kilobyte),
      ...some(2, { services: 120, words: 65 }),
      ...some(2, { services: 245, words: 110 }),
    ],
    bytesPerS,
    searchableWithinMs: 180_000,
  },
];
