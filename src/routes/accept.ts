/** Content negotiation by `Accept` (RFC 9110 §12.5.1). */

interface Range {
  readonly type: string;
  readonly subtype: string;
  readonly quality: number;
}

/**
 * The media type among `offered` that the client likes best, the earlier one where it likes two equally; undefined
 * if it takes none. Parameters other than `q` are not compared: no two types that are offered differ by them. An element
 * that is not a range is passed over; with no range at all, anything goes.
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
    const quality = qualityOf(mediaType, ranges);
    if (quality <= bestQuality) continue;
    best = mediaType;
    bestQuality = quality;
  }
  return best;
}

/** The quality of the most specific range that matches; 0 where none does. */
function qualityOf(mediaType: string, ranges: readonly Range[]): number {
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

const token = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const rangePattern = new RegExp(`^\\s*(${token})/(${token})\\s*(?:;(.*))?$`);
const qualityPattern = /^\s*q\s*=\s*(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)\s*$/i;

function parseRange(text: string): Range[] {
  const match = rangePattern.exec(text);
  const [, type, subtype, parameters] = match ?? [];
  if (type === undefined || subtype === undefined) return [];
  const quality = (parameters ?? '').split(';').map((parameter) => qualityPattern.exec(parameter)?.[1]);
  const given = quality.find((value) => value !== undefined);
  return [
    {
      type: type.toLowerCase(),
      subtype: subtype.toLowerCase(),
      quality: given === undefined ? 1 : Number(given),
    },
  ];
}
