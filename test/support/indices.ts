import { elasticsearch } from './planbase.ts';

/** Calls Elasticsearch behind the back of Planbase; throws unless it answers 2xx. */
export async function send(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(elasticsearch + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok)
    throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

/** Changes settings of an index. Returns a function that takes the change back. */
export async function setIndex(index: string, settings: Readonly<Record<string, unknown>>) {
  await send('PUT', `/${index}/_settings`, settings);
  const before = Object.fromEntries(Object.keys(settings).map((name) => [name, null]));
  return async () => {
    await send('PUT', `/${index}/_settings`, before);
  };
}

/** Makes the index refuse documents for their content. Returns a function that makes the index take them again. */
export function refuseContent(index: string): Promise<() => Promise<void>> {
  // Elasticsearch answers illegal_argument_exception, 400, to every document.
  return setIndex(index, { 'index.default_pipeline': 'there-is-none' });
}
