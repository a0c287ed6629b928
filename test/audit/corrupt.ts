import { elasticsearch } from '../support/planbase.ts';

/** The live index, behind its alias. */
const live = 'planbase-plans';

/** A document as Elasticsearch has it. */
export interface Document {
  readonly id: string;
  readonly routing: string;
  readonly version: number;
  readonly source: Readonly<Record<string, unknown>>;
}

/** Reads a document at its place. */
export async function readDocument(id: string, routing: string): Promise<Document> {
  // Documented at Elasticsearch's get API.
  const answer = (await request('GET', `${path(live, id)}?routing=${encodeURIComponent(routing)}`)) as {
    _version: number;
    _source: Record<string, unknown>;
  };
  return { id, routing, version: answer._version, source: answer._source };
}

/** Writes a document behind everybody's back, at a version not below the one that is there, and shows it. */
export async function putDocument({ id, routing, version, source }: Document): Promise<void> {
  await request('PUT', `${path(live, id)}?${place(routing, version)}`, source);
}

/** Removes a document behind everybody's back. */
export async function removeDocument({ id, routing, version }: Document, index = live): Promise<void> {
  await request('DELETE', `${path(index, id)}?${place(routing, version)}`);
}

/** A routing that leads to another shard than the one given. */
export async function otherRouting(routing: string): Promise<string> {
  const own = await findShard(routing);
  for (let number = 0; ; number++) {
    const other = `elsewhere-${number}`;
    if ((await findShard(other)) !== own) return other;
  }
}

async function findShard(routing: string): Promise<number> {
  const query = `routing=${encodeURIComponent(routing)}`;
  // Documented at Elasticsearch's search shards API: one list of copies a shard.
  const answer = (await request('GET', `/${live}/_search_shards?${query}`)) as {
    shards: { shard: number }[][];
  };
  return answer.shards[0]?.[0]?.shard ?? -1;
}

function path(index: string, id: string): string {
  return `/${index}/_doc/${encodeURIComponent(id)}`;
}

function place(routing: string, version: number): string {
  return new URLSearchParams({
    routing,
    version: `${version}`,
    version_type: 'external_gte',
    refresh: 'true',
  }).toString();
}

async function request(method: string, pathAndQuery: string, body?: unknown): Promise<unknown> {
  const response = await fetch(elasticsearch + pathAndQuery, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} was answered ${response.status}: ${await response.text()}`);
  return response.json();
}
