import type { Highlight } from '../../es/client.ts';
import type { Schemas } from './compilation.ts';
import { sourceFields } from './fields.ts';

/** Returns the highlight of a search as Elasticsearch takes it. */
export function compileHighlight({
  fields,
  pre_tags,
  post_tags,
  encoder = 'default',
}: Schemas['SearchHighlight']) {
  const highlight: Highlight = {
    type: 'unified',
    encoder,
    ...(pre_tags !== undefined && { pre_tags: [...pre_tags] }),
    ...(post_tags !== undefined && { post_tags: [...post_tags] }),
    fields: Object.fromEntries(
      Object.entries<Schemas['HighlightField']>(fields).map(([field, options]) => {
        const { fragment_size = 100, number_of_fragments = 5 } = options;
        return [field, { fragment_size, number_of_fragments }];
      }),
    ),
  };
  return highlight;
}

/** Returns the fields of a document that are answered; undefined where none are asked for. */
export function shownSource(
  document: Readonly<Record<string, unknown>>,
  wanted: Schemas['SearchSource'] | undefined,
): Record<string, unknown> | undefined {
  if (wanted === false) return undefined;
  const { includes, excludes } = toSelection(wanted);
  const shown = sourceFields.filter(
    (field) =>
      document[field] !== undefined &&
      (includes === undefined || includes.includes(field)) &&
      excludes?.includes(field) !== true,
  );
  return Object.fromEntries(shown.map((field) => [field, document[field]]));
}

interface Selection {
  readonly includes?: readonly string[] | undefined;
  readonly excludes?: readonly string[] | undefined;
}

function toSelection(wanted: Exclude<Schemas['SearchSource'], false> | undefined): Selection {
  if (wanted === undefined || wanted === true) return {};
  if (typeof wanted === 'string') return { includes: [wanted] };
  return Array.isArray(wanted) ? { includes: wanted } : (wanted as Selection);
}
