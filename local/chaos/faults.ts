import type { Random } from './random.ts';

/**
 * What can be done to a part. `kill`: SIGKILL, after which its supervisor starts it again. `freeze`: SIGSTOP, and
 * SIGCONT afterwards. `restart`: stopped in order, down for a while, started. `wipe`: killed, its data deleted,
 * started. `cut`: connections break and new ones are refused. `hang`: connections stay open and nothing passes, and
 * afterwards all that was sent arrives, late. `mute`: what is asked arrives and is done, and only the answers are late.
 */
export type Kind = 'kill' | 'freeze' | 'restart' | 'wipe' | 'cut' | 'hang' | 'mute';

/** One thing that is done. */
export interface Fault {
  readonly kind: Kind;
  /** What it is done to, all at once. */
  readonly parts: readonly string[];
  /** Of `cut`, `hang` and `mute`: only the ways from this part; without it, all ways to and from `parts`. */
  readonly from?: string;
}

/** What faults are about: each comes up before any comes up again. */
export interface Subject {
  readonly kinds: readonly Kind[];
  /** How long its parts take to start, about. */
  readonly startsMs: number;
  /** How long a fault lasts; a kill has no length of its own. */
  readonly lastsMs: readonly [min: number, max: number];
  choose(random: Random): Omit<Fault, 'kind'>;
}

export const apis = ['api', 'api-2'] as const;
export const searchConsumers = ['search-consumer-1', 'search-consumer-2'] as const;
export const nodes = ['es01', 'es02', 'es03'] as const;
/** Who has ways to the engines. */
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

/** Which engines each kind of role works with; the whole of Elasticsearch counts as one. */
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
    // Nothing stands between it and the API, since a token names its issuer's address.
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

/** A fault in words, such as `hang search-consumer-1 – redis`. */
export function describe({ kind, parts, from }: Fault): string {
  const ends = parts.join(' ');
  return `${kind} ${from === undefined ? ends : `${from} – ${ends}`}`;
}
