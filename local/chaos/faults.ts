import type { Random } from './random.ts';

/**
 * Kinds of fault.
 *
 * - `kill`: SIGKILL; the supervisor starts the part again.
 * - `freeze`: SIGSTOP, and SIGCONT afterwards.
 * - `restart`: an orderly stop, a pause, a start.
 * - `wipe`: SIGKILL, all data deleted, a start.
 * - `cut`: connections break and new ones are refused.
 * - `hang`: connections stay open and nothing passes; all data arrives afterwards.
 * - `mute`: requests arrive and are executed; only the answers arrive afterwards.
 */
export type Kind = 'kill' | 'freeze' | 'restart' | 'wipe' | 'cut' | 'hang' | 'mute';

/** One fault. */
export interface Fault {
  readonly kind: Kind;
  /** The parts that fail, all at once. */
  readonly parts: readonly string[];
  /** For `cut`, `hang` and `mute`: only connections from this part; without it, all to and from `parts`. */
  readonly from?: string;
}

/** A target of faults. The schedule uses every subject once before it repeats any. */
export interface Subject {
  readonly kinds: readonly Kind[];
  /** The approximate time that its parts take to start. */
  readonly startsMs: number;
  /** Duration of a fault; a kill has none. */
  readonly lastsMs: readonly [min: number, max: number];
  choose(random: Random): Omit<Fault, 'kind'>;
}

export const apis = ['api', 'api-2'] as const;
export const searchConsumers = ['search-consumer-1', 'search-consumer-2'] as const;
export const nodes = ['es01', 'es02', 'es03'] as const;
/** The roles that connect to the engines. */
export const roles = [...apis, 'relay', ...searchConsumers, 'history-consumer'] as const;

const anyKind = ['kill', 'freeze', 'restart', 'cut', 'hang', 'mute'] as const;
const short = [2_000, 12_000] as const;

const role = (part: string): Subject => ({
  kinds: anyKind,
  startsMs: 4_000,
  lastsMs: short,
  choose: () => ({ parts: [part] }),
});

const cluster = (count: number): Subject => ({
  kinds: anyKind,
  startsMs: 30_000,
  lastsMs: short,
  choose: (random) => ({ parts: random.shuffled(nodes).slice(0, count).toSorted() }),
});

/** The engines that each kind of role connects to; all of Elasticsearch counts as one. */
const ways: readonly (readonly [from: string, parts: readonly string[]])[] = [
  ...apis.flatMap((api) => [[api, ['redis']] as const, ['clients', [api]] as const]),
  ['relay', ['redis']],
  ['relay', ['rabbitmq']],
  ...[...searchConsumers, 'history-consumer'].flatMap((consumer) => [
    [consumer, ['redis']] as const,
    [consumer, ['rabbitmq']] as const,
    [consumer, nodes] as const,
  ]),
];

export const subjects: readonly Subject[] = [
  ...roles.map(role),
  { kinds: anyKind, startsMs: 15_000, lastsMs: short, choose: () => ({ parts: ['rabbitmq'] }) },
  { kinds: ['wipe'], startsMs: 15_000, lastsMs: [500, 4_000], choose: () => ({ parts: ['rabbitmq'] }) },
  cluster(1),
  cluster(2),
  cluster(3),
  { kinds: anyKind, startsMs: 4_000, lastsMs: [1_000, 6_000], choose: () => ({ parts: ['redis'] }) },
  {
    // There is no proxy between the issuer and the API, since a token names its issuer's address.
    kinds: ['kill', 'freeze', 'restart'],
    startsMs: 4_000,
    lastsMs: short,
    choose: () => ({ parts: ['issuer'] }),
  },
  {
    kinds: ['cut', 'hang', 'mute'],
    startsMs: 4_000,
    lastsMs: short,
    choose(random) {
      const [from, parts] = random.pick(ways);
      return { from, parts };
    },
  },
];

/** Describes a fault, such as `hang search-consumer-1 – redis`. */
export function describe({ kind, parts, from }: Fault): string {
  const ends = parts.join(' ');
  return `${kind} ${from === undefined ? ends : `${from} – ${ends}`}`;
}
