import { endOfSpace, endOfToken } from './token.ts';

/** Content negotiation by `Accept` (RFC 9110 §12.5.1). */

interface Range {
  readonly type: string;
  readonly subtype: string;
  readonly quality: number;
}

/**
 * The media type among `offered` that the client likes best, the earlier one where it likes two equally; undefined
 * if it takes none. Parameters other than `q` are not compared: no two types that are offered differ by them. An
 * element that is not a range is passed over; with no range at all, anything goes.
 */
export function negotiate(accept: string | null, offered: readonly string[]): string | undefined {
  const [first] = offered;
  // The three ways in which nearly every request says it.
  if (accept === null || accept === first || accept === '*/*') return first;
  const ranges = accept.split(',').flatMap(parseRange);
  if (ranges.length === 0) return first;
  let best: string | undefined;
  let bestQuality = 0;
  for (const mediaType of offered) {
    const quality = readQuality(mediaType, ranges);
    if (quality <= bestQuality) continue;
    best = mediaType;
    bestQuality = quality;
  }
  return best;
}

/** The quality of the most specific range that matches; 0 where none does. */
function readQuality(mediaType: string, ranges: readonly Range[]): number {
  const [type, subtype] = mediaType.split(/[/;]/);
  let quality = 0;
  let specificity = 0;
  for (const range of ranges) {
    const matches = range.subtype === subtype && range.type === type;
    const wide = range.subtype === '*' && (range.type === type || range.type === '*');
    if (!matches && !wide) continue;
    const own = matches ? 3 : range.type === '*' ? 1 : 2;
    if (own < specificity || (own === specificity && range.quality <= quality)) continue;
    quality = range.quality;
    specificity = own;
  }
  return quality;
}

/** `0` to `1` with at most three decimals (RFC 9110 §12.4.2). */
const qualityPattern = /^(?:0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)$/;

function parseRange(text: string): Range[] {
  const start = endOfSpace(text, 0);
  const slash = endOfToken(text, start);
  const end = endOfToken(text, slash + 1);
  if (slash === start || text[slash] !== '/' || end === slash + 1) return [];
  const parameters = endOfSpace(text, end);
  if (parameters < text.length && text[parameters] !== ';') return [];
  return [
    {
      type: text.slice(start, slash).toLowerCase(),
      subtype: text.slice(slash + 1, end).toLowerCase(),
      quality: qualityIn(text.slice(parameters + 1)),
    },
  ];
}

/** The first quality that is well-formed; 1 where there is none. */
function qualityIn(parameters: string): number {
  if (parameters === '') return 1;
  for (const parameter of parameters.split(';')) {
    const equals = parameter.indexOf('=');
    if (equals === -1 || parameter.slice(0, equals).trim().toLowerCase() !== 'q') continue;
    const value = parameter.slice(equals + 1).trim();
    if (qualityPattern.test(value)) return Number(value);
  }
  return 1;
}
