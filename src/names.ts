/**
 * Names of everything that a store has in Redis, RabbitMQ and Elasticsearch. Installations that share engines have
 * different prefixes; the cells of one store have different names, too. No two scopes share a name: a scope has neither
 * `.` nor `:`, and only generations end with a number.
 */
export class Names {
  /** The beginning of every name: the prefix, and the cell where there are several. */
  readonly scope: string;
  /** Redis: the hash that exists in every store; functions of the library derive all other keys from it. */
  readonly state: string;
  /** Redis: the stream of changes, written by the commit function alone. */
  readonly changes: string;
  /** Elasticsearch: the alias that stands for the live generation. */
  readonly plans: string;
  /** Elasticsearch: the index of all revisions. */
  readonly history: string;
  /** RabbitMQ: the topic exchange that changes are announced on. */
  readonly exchange: string;

  /**
   * @param prefix as the setting `NAME_PREFIX` allows it
   * @param cell lower case letters and digits; a store that is not divided has none
   */
  constructor(prefix: string = defaultPrefix, cell?: string) {
    this.scope = cell === undefined ? prefix : `${prefix}_${cell}`;
    this.state = this.key('state');
    this.changes = this.key('changes');
    this.plans = `${this.scope}-plans`;
    this.history = `${this.scope}-history`;
    this.exchange = `${this.scope}.changes`;
  }

  /** A key of the store in Redis. All keys of a store are in one slot of a cluster. */
  key(name: string): string {
    return `{${this.scope}}:${name}`;
  }

  /** A queue in RabbitMQ. */
  queue(name: string): string {
    return `${this.scope}.${name}`;
  }

  /**
   * Whether an index is a generation of this store, by its name: a pattern like `planbase-plans-*` also finds those of
   * others.
   */
  isGeneration(index: string): boolean {
    const id = index.startsWith(`${this.plans}-`) ? index.slice(this.plans.length + 1) : '';
    return /^\d+$/.test(id);
  }
}

export const defaultPrefix = 'planbase';
/** Even with its suffix, the name of an index stays far below the 255 bytes that Elasticsearch allows. */
export const maxPrefixLength = 32;
