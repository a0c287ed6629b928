/** One piece of a pattern, as ECMAScript reads it with the flag u: an escape, a class or a character. */
const piece =
  /\\u[dD][89ABab][0-9A-Fa-f]{2}\\u[dD][C-Fc-f][0-9A-Fa-f]{2}|\\u\{[0-9A-Fa-f]+\}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\[pP]\{[^}]*\}|\\c[A-Za-z]|\\k<[^>]*>|\\.|\[(?:\\.|[^\]\\])*\]|\(\?<?[=!]|\(\?<[^>]*>|\(\?:|\{[0-9,]*\}|./gsu;

/** Pieces that match no character themselves, or only text that another piece has matched. */
const structure = /^(?:\((?:\?.*)?|\)|\||\^|\$|[*+?]|\{.*\}|\\[bB1-9]|\\k<.*)$/;
const lookaround = /^\(\?<?[=!]$/;

const surrogates = Array.from({ length: 0x800 }, (_, index) => String.fromCharCode(0xd800 + index));

/**
 * Whether no text with a lone surrogate matches the pattern, which must be valid. Pieces that match no surrogate must
 * describe the text from its first to its last character. Some safe patterns are not recognized.
 */
export function excludesLoneSurrogates(pattern: string): boolean {
  const branches = listBranches(withoutLookaround(pattern.match(piece) ?? []));
  return branches.every((branch) => {
    return branch[0] === '^' && branch.at(-1) === '$' && !branch.some(matchesSurrogate);
  });
}

/** Removes lookaround: it restricts the match and describes no character. */
function withoutLookaround(pieces: readonly string[]): string[] {
  const left: string[] = [];
  let skipped = 0;
  for (const each of pieces) {
    if (skipped > 0 ? each.startsWith('(') : lookaround.test(each)) skipped += 1;
    else if (skipped === 0) left.push(each);
    else if (each === ')') skipped -= 1;
  }
  return left;
}

/** Splits a pattern into its top-level alternatives. */
function listBranches(pieces: readonly string[]): string[][] {
  const branches: string[][] = [[]];
  let depth = 0;
  for (const each of pieces) {
    if (each.startsWith('(')) depth += 1;
    if (each === ')') depth -= 1;
    if (each === '|' && depth === 0) branches.push([]);
    else branches.at(-1)?.push(each);
  }
  return branches;
}

function matchesSurrogate(each: string): boolean {
  if (structure.test(each)) return false;
  const alone = new RegExp(`^${each}$`, 'u');
  return surrogates.some((surrogate) => alone.test(surrogate));
}
