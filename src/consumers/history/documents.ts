import type { BulkStep } from '../../es/bulk.ts';
import { type HistoryDocument, historyIndex } from '../../es/history.ts';
import type { Revision } from '../../store/history.ts';

/** The step that keeps a revision, unless it is kept already. */
export function stepFor({ revision, previous, atMs, body, ...same }: Revision): BulkStep {
  const document: HistoryDocument = {
    ...same,
    revision: Number(revision),
    previous: Number(previous),
    at: atMs,
    ...(body !== '' && { body }),
  };
  return {
    action: 'create',
    index: historyIndex,
    id: revision,
    routing: same.plan,
    source: JSON.stringify(document),
  };
}
