/** Prints a line for the user. */
export type Print = (text: string) => void;

/** Prints the name of the work, runs it, and prints how long it took. */
export async function timed<T>(print: Print, what: string, work: () => Promise<T>): Promise<T> {
  const begin = performance.now();
  print(`${what} …`);
  const result = await work();
  print(`${what}: done in ${seconds(performance.now() - begin)}`);
  return result;
}

export function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}

/** Aligns the columns of a table; numbers are right-aligned. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const widths = rows.reduce<number[]>(
    (sofar, row) => row.map((cell, column) => Math.max(sofar[column] ?? 0, String(cell).length)),
    [],
  );
  const line = (row: readonly (string | number)[]) =>
    row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return typeof cell === 'number' ? String(cell).padStart(width) : cell.padEnd(width);
    });
  return rows.map((row) => line(row).join('  ').trimEnd()).join('\n');
}
