/**
 * How deeply lists and objects of JSON may stand in each other. A plan needs five levels; parsers, validators and
 * patches recurse, and some of them cost more than linear time in the depth.
 */
export const maxJsonDepth = 64;

const quote = 0x22;
const backslash = 0x5c;
const openBracket = 0x5b;
const openBrace = 0x7b;
/** `[` and `{` differ in this bit alone, and so do `]` and `}`. */
const braceBit = 0x20;
const close = 0x7d;

/**
 * Returns whether lists and objects are nested deeper than `maxDepth` in a JSON text, by a linear scan of its bytes.
 * For bytes that are not JSON the result means nothing; the parser refuses them.
 *
 * @param bytes UTF-8, in which no byte of a longer character equals one that is looked for here
 */
export function isNestedDeeperThan(maxDepth: number, bytes: Uint8Array): boolean {
  // A text that opens so few lists and objects cannot nest them deeper, wherever they stand. Nearly every text ends
  // here.
  if (countOpenings(bytes) <= maxDepth) return false;
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] as number;
    if (byte === quote) isInString = !isInString;
    else if (isInString) {
      if (byte === backslash) index += 1;
    } else if (byte === openBracket || byte === openBrace) {
      depth += 1;
      if (depth > maxDepth) return true;
    } else if ((byte | braceBit) === close) depth -= 1;
  }
  return false;
}

/** How many bytes are `[` or `{`, those inside of strings too. */
function countOpenings(bytes: Uint8Array): number {
  let count = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if (((bytes[index] as number) | braceBit) === openBrace) count += 1;
  }
  return count;
}
