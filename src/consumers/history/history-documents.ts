import type { BulkStep } from '../../es/bulk.ts';
import type { HistoryDocument } from '../../es/history-index.ts';
import type { Revision } from '../../store/history.ts';

/** The step that keeps a revision in the index, unless it is kept already. */
export function stepFor(index: string, { revision, previous, atMs, body, ...same }: Revision): BulkStep {
  const document: HistoryDocument = {
    ...same,
    revision: Number(revision),
    previous: Number(previous),
    at: atMs,
    ...(body !== '' && { body }),
  };
  return {
    action: 'create',
    index,
    id: revision,
    routing: same.plan,
    source: JSON.stringify(document),
  };
}
