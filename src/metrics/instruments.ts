/** The description of a metric. */
export interface Metric {
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
}

export type Labels = Readonly<Record<string, string>>;

/** One line of the text. */
export interface Sample {
  /** Appended to the metric's name, such as `_sum`. */
  readonly suffix?: string;
  readonly labels: Labels;
  readonly value: number;
}

/** A number that only grows, from 0 at the start of the process. */
export class Counter {
  #value = 0;

  add(amount = 1): void {
    this.#value += amount;
  }

  samples(): Sample[] {
    return [{ labels: {}, value: this.#value }];
  }
}

/** Counts observed values in buckets. */
export class Histogram {
  readonly #bounds: readonly number[];
  /** Counts by bucket, not cumulative; the last one counts values above all bounds. */
  readonly #counts: number[];
  #sum = 0;

  /** @param bounds ascending; a value equal to a bound is within it */
  constructor(bounds: readonly number[]) {
    this.#bounds = bounds;
    this.#counts = Array.from({ length: bounds.length + 1 }, () => 0);
  }

  observe(value: number): void {
    const bounds = this.#bounds;
    let bucket = 0;
    // Most values are in one of the first buckets, so this is faster than a binary search.
    while (bucket < bounds.length && value > (bounds[bucket] ?? 0)) bucket += 1;
    this.#counts[bucket] = (this.#counts[bucket] ?? 0) + 1;
    this.#sum += value;
  }

  samples(): Sample[] {
    let count = 0;
    const buckets = this.#counts.map((own, bucket): Sample => {
      count += own;
      const bound = this.#bounds[bucket];
      return { suffix: '_bucket', labels: { le: bound === undefined ? '+Inf' : `${bound}` }, value: count };
    });
    return [
      ...buckets,
      { suffix: '_sum', labels: {}, value: this.#sum },
      { suffix: '_count', labels: {}, value: count },
    ];
  }
}

/** The members of one metric, distinguished by the values of its labels, of which there must be few. */
export class Family<Label extends string, Member extends { samples(): Sample[] }> {
  readonly #labels: readonly Label[];
  readonly #create: () => Member;
  readonly #members = new Map<string, { readonly labels: Labels; readonly member: Member }>();

  constructor(labels: readonly Label[], create: () => Member) {
    this.#labels = labels;
    this.#create = create;
  }

  /** Returns the member with these values; always the same one. Keep it where every microsecond counts. */
  with(values: Readonly<Record<Label, string>>): Member {
    const key = JSON.stringify(this.#labels.map((label) => values[label]));
    const known = this.#members.get(key);
    if (known !== undefined) return known.member;
    const member = this.#create();
    this.#members.set(key, { labels: { ...values }, member });
    return member;
  }

  samples(): Sample[] {
    return [...this.#members.values()].flatMap(({ labels, member }) =>
      member.samples().map((sample) => ({ ...sample, labels: { ...labels, ...sample.labels } })),
    );
  }
}
