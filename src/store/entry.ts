/** The stream of changes. */
export const stream = '{planbase}:changes';

/** An entry of the stream as Redis gives it: its id, and names and values in turn. */
export type Entry = [id: string, fields: string[]];

/** The fields of an entry by name. */
export function fieldsOf([, fields]: Entry): Readonly<Record<string, string | undefined>> {
  const byName: Record<string, string> = {};
  for (let i = 0; i + 1 < fields.length; i += 2) byName[fields[i] ?? ''] = fields[i + 1] ?? '';
  return byName;
}

/** The revision that an entry's id stands for. */
export function revisionOf(id: string): string {
  return id.slice(0, id.indexOf('-'));
}
