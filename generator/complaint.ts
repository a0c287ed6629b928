/** A place in the contract, counted from 1 as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One fault of the contract: where it is, what is wrong, why it matters and how to fix it. */
export interface Complaint extends Place {
  readonly what: string;
  readonly why: string;
  readonly mend: string;
}

/** Nothing can be generated from the contract. `message` has every complaint, one per line, in document order. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly complaints: readonly Complaint[];

  constructor(fileName: string, complaints: readonly Complaint[]) {
    const ordered = complaints.toSorted((a, b) => a.line - b.line || a.column - b.column);
    const lines = ordered.map(({ line, column, what, why, mend }) => {
      return `${fileName}:${line}:${column}: ${what}: ${why}; ${mend}`;
    });
    super([...new Set(lines)].join('\n'));
    this.complaints = ordered;
  }
}
