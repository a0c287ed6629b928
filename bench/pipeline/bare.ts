import type { Search } from '../../src/es/client.ts';
import { planDocuments } from '../../src/es/documents.ts';
import { refresh } from '../../src/es/refresh.ts';

const scratch = 'planbase-bench-bare';
const refreshMs = 1_000;

/** Creates an index like the one behind the alias, hidden from searches without an index name. Returns its name. */
export async function makeScratch(search: Search, like: string): Promise<string> {
  const found = await search.indices.getMapping({ index: like });
  const { mappings } = Object.values(found)[0] ?? {};
  await search.indices.delete({ index: scratch, ignore_unavailable: true });
  await search.indices.create({
    index: scratch,
    settings: { index: { number_of_shards: 3, number_of_replicas: 1, refresh_interval: '-1', hidden: true } },
    ...(mappings && { mappings }),
  });
  return scratch;
}

export async function removeScratch(search: Search): Promise<void> {
  await search.indices.delete({ index: scratch, ignore_unavailable: true });
}

/** Prepares the plans' documents as bulk bodies of `batch` plans each, before the clock starts. */
export function makeBulks(index: string, lines: readonly string[], batch: number): string[] {
  const bulks: string[] = [];
  for (let from = 0; from < lines.length; from += batch) {
    bulks.push(
      lines
        .slice(from, from + batch)
        .map((line) => readLines(index, line))
        .join(''),
    );
  }
  return bulks;
}

function readLines(index: string, body: string): string {
  // Its own lines are plans.
  const { objectId: plan } = JSON.parse(body) as { objectId: string };
  const revision = String(Date.now() * 1_000);
  return planDocuments({ plan, revision, body, bucket: 1, checksum: 1 })
    .map(({ id, source }) => {
      const meta = {
        _index: index,
        _id: id,
        routing: plan,
        version: Number(revision),
        version_type: 'external_gte',
      };
      return `${JSON.stringify({ index: meta })}\n${JSON.stringify(source)}\n`;
    })
    .join('');
}

/** Sends the bulks, `width` at a time, with a refresh a second and one at the end, as the pipeline does. */
export async function sendBulks(search: Search, index: string, bulks: readonly string[], width: number) {
  const source = bulks.values();
  let refreshedMs = performance.now();
  const worker = async () => {
    for (const bulkBody of source) {
      // The transport returns what Elasticsearch sent.
      const { errors } = (await search.transport.request({
        method: 'POST',
        path: '/_bulk',
        querystring: { filter_path: 'errors' },
        bulkBody,
      })) as { errors: boolean };
      if (errors) throw new Error('a document was refused');
      if (performance.now() < refreshedMs + refreshMs) continue;
      refreshedMs = performance.now();
      await refresh(search, index);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  await refresh(search, index);
}
