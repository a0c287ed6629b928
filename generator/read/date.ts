/** Checks by trial that the index accepts every date that a schema accepts. */

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Supported date formats of the index: each letter sequence once, with one of these separators between them. */
const formatGrammar = /^(?:yyyy([-/.])MM\1dd|MM([-/.])dd\2yyyy|dd([-/.])MM\3yyyy)$/;

/** Returns the forms of a format such as `MM-dd-yyyy||yyyy-MM-dd`; undefined if one is not supported. */
export function listForms(format: string): readonly string[] | undefined {
  const forms = format.split('||');
  return forms.every((form) => formatGrammar.test(form)) ? forms : undefined;
}

/**
 * Returns a text that `takes` accepts and the index would reject; undefined if none was found. It tries days 0 to 99 of
 * months 0 to 99 in years of every kind, the ends of February in all years, and valid dates of every form with one
 * character changed, inserted or removed, or with a time appended.
 */
export function rejectedDate(takes: (text: string) => boolean, forms: readonly string[]): string | undefined {
  for (const form of forms) {
    for (const day of triedDays()) {
      if (!isDay(day) && takes(write(day, form))) return write(day, form);
    }
  }
  const patterns = forms.map(makePattern);
  for (const text of oddTexts()) {
    const day = patterns.map((pattern) => dayIn(text, pattern)).find((found) => found !== undefined);
    if (day === undefined && takes(text)) return text;
  }
  return undefined;
}

/** Returns whether the day exists in the Gregorian calendar, extended back to the year 1; `yyyy` has no year 0. */
function isDay({ year, month, day }: Day): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false;
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

/** The invalid year 0, the first and the last year, and leap and common years of every kind. */
const yearKinds = [0, 1, 1900, 2000, 2023, 2024, 9999];
const sampleDays: readonly Day[] = [
  { year: 2024, month: 2, day: 29 },
  { year: 2000, month: 12, day: 31 },
  { year: 1, month: 1, day: 1 },
  { year: 9999, month: 10, day: 30 },
];
/** Characters of dates, and characters that are mistaken for them: other digits, line ends, signs. */
const strangers = [...'0159 -/.+:TZx', '\n', '\u0661', '\uFF11', '\u2010', '\u0000'];
const words = ['', '0', 'now', 'today', '1700000000000', '2024', '2024-02', '2024-W01-1', '2024-060'];
const times = ['T00:00:00Z', 'T23:59:59.999+01:00', ' 00:00:00Z', 'Z'];
const allForms = ['-', '/', '.', ''].flatMap((separator) =>
  [
    ['yyyy', 'MM', 'dd'],
    ['MM', 'dd', 'yyyy'],
    ['dd', 'MM', 'yyyy'],
  ].map((parts) => parts.join(separator)),
);

function* oddTexts(): Generator<string> {
  yield* words;
  for (const form of allForms) {
    for (const day of sampleDays) {
      const date = write(day, form);
      yield date;
      for (const time of times) yield date + time;
      yield* listMutations(date);
    }
  }
}

function* triedDays(): Generator<Day> {
  for (const year of yearKinds) {
    for (let month = 0; month < 100; month += 1) {
      for (let day = 0; day < 100; day += 1) yield { year, month, day };
    }
  }
  for (let year = 0; year < 10_000; year += 1) {
    for (const day of [29, 30]) yield { year, month: 2, day };
  }
}

function* listMutations(text: string): Generator<string> {
  for (let at = 0; at <= text.length; at += 1) {
    yield text.slice(0, at) + text.slice(at + 1);
    for (const stranger of strangers) {
      yield text.slice(0, at) + stranger + text.slice(at);
      yield text.slice(0, at) + stranger + text.slice(at + 1);
    }
  }
}

function write({ year, month, day }: Day, form: string): string {
  const digits = (value: number, length: number) => String(value).padStart(length, '0');
  return form.replace('yyyy', digits(year, 4)).replace('MM', digits(month, 2)).replace('dd', digits(day, 2));
}

function makePattern(form: string): RegExp {
  const escaped = form.replaceAll('.', '\\.');
  const groups = escaped
    .replace('yyyy', '(?<year>[0-9]{4})')
    .replace('MM', '(?<month>[0-9]{2})')
    .replace('dd', '(?<day>[0-9]{2})');
  return new RegExp(`^${groups}$`);
}

function dayIn(text: string, pattern: RegExp): Day | undefined {
  const { year, month, day } = pattern.exec(text)?.groups ?? {};
  const found = { year: Number(year), month: Number(month), day: Number(day) };
  return isDay(found) ? found : undefined;
}
