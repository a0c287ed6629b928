import { elasticsearch } from '../support/planbase.ts';

const index = 'planbase-plans';

/** A document as the index has it. */
export interface Document {
  readonly id: string;
  readonly routing: string;
  readonly source: Readonly<Record<string, unknown>>;
}

/** A document at its place, as it is now; undefined where there is none. */
export async function read(id: string, routing: string): Promise<Document | undefined> {
  const response = await fetch(url(id, routing));
  if (response.status === 404) return undefined;
  return { id, routing, source: ((await readAnswer(response)) as { _source: Document['source'] })._source };
}

/** Changes some fields of a document. */
export async function update(id: string, routing: string, doc: object): Promise<void> {
  await send('POST', `${elasticsearch}/${index}/_update/${encodeURIComponent(id)}?${query(routing)}`, {
    doc,
  });
}

/** Writes a document, as somebody would who knows nothing of versions; or at the version, as one who does. */
export async function write({ id, routing, source }: Document, version?: number): Promise<void> {
  const more = version === undefined ? '' : `&version_type=external_gte&version=${version}`;
  await send('PUT', url(id, routing) + more, source);
}

/** Removes a document. */
export async function remove(id: string, routing: string): Promise<void> {
  await send('DELETE', url(id, routing));
}

/** A routing of the same shard, or of another one. */
export async function routingBeside(routing: string, same: boolean): Promise<string> {
  const shard = await findShard(routing);
  for (let i = 0; ; i++) {
    const other = `${routing}-beside-${i}`;
    if (((await findShard(other)) === shard) === same) return other;
  }
}

async function findShard(routing: string): Promise<number | undefined> {
  const answer = await send('GET', `${elasticsearch}/${index}/_search_shards?${query(routing)}`);
  // Documented at Elasticsearch's search shards API.
  return (answer as { shards: { shard: number }[][] }).shards[0]?.[0]?.shard;
}

function url(id: string, routing: string): string {
  return `${elasticsearch}/${index}/_doc/${encodeURIComponent(id)}?${query(routing)}`;
}

function query(routing: string): string {
  return `routing=${encodeURIComponent(routing)}`;
}

async function send(method: string, to: string, body?: object): Promise<unknown> {
  return readAnswer(
    await fetch(to, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  );
}

async function readAnswer(response: Response): Promise<unknown> {
  if (!response.ok)
    throw new Error(`${response.url} was answered ${response.status}: ${await response.text()}`);
  return response.json();
}
