/** A place in the contract, counted from 1 as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One fault of the contract: where, what is wrong, why it matters and how to mend it. */
export interface Complaint extends Place {
  readonly what: string;
  readonly why: string;
  readonly mend: string;
}

/** The contract cannot be generated from; `message` holds every complaint, one a line, in document order. */
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
