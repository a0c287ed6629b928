/** Words that a sentence of this project does not use, each with what to write. */
const words: readonly (readonly [pattern: RegExp, use: string])[] = [
  [/\btold\b/i, 'returned, reported, known'],
  [/\banew\b/i, 'again'],
  [/\bin hand\b/i, 'in flight'],
  [/\bmend(s|ed|ing)?\b/i, 'repair, fix'],
  [/\b(is|are) to be\b/i, 'must'],
  [/\bwhoever\b/i, 'the name of the thing'],
  [/\b(lets?|letting) go of\b/i, 'drop, release'],
  [/\b(holds?|holding|held) up\b/i, 'block, delay'],
  [/\bbeside\b/i, 'next to, with'],
  [/\bsuspect(s|ed)?\b/i, 'flag, check'],
  [/\bsettle[sd]?\b/i, 'acknowledged, complete'],
];

/** A clause that stands for a noun which it does not name. */
const headless = /(?:^|[.!?]\s+)(What|Whatever|Whoever|Who|That|Where)\s+[a-z]/;

/** Returns what is wrong with a line of prose, and what to write; undefined when nothing is. */
export function judge(text: string): string | undefined {
  if (!text.endsWith('?') && headless.test(text)) return 'begin the sentence with the thing it is about';
  const found = words.find(([pattern]) => pattern.test(text));
  return found && `instead of "${found[0].exec(text)?.[0]}" write: ${found[1]}`;
}
