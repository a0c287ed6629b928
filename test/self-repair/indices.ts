import { elasticsearch } from '../support/planbase.ts';

export const alias = 'planbase-plans';
export const historyIndex = 'planbase-history';

/** The indices that the alias is on. */
export async function aliased(): Promise<string[]> {
  const response = await fetch(`${elasticsearch}/_alias/${alias}`);
  return response.status === 404 ? [] : Object.keys((await readAnswer(response)) as object);
}

/** Every generation that there is. */
export async function generations(): Promise<string[]> {
  return Object.keys((await send('GET', `${alias}-*?expand_wildcards=all`)) as object);
}

export async function removeIndex(index: string): Promise<void> {
  await send('DELETE', index);
}

/** Removes an index, and makes an empty one that is the same in everything else. */
export async function emptyIndex(index: string): Promise<void> {
  // Documented at Elasticsearch's get index API.
  const found = (await send('GET', index)) as Record<
    string,
    { aliases: object; mappings: object; settings: { index: Record<string, unknown> } }
  >;
  const { aliases, mappings, settings } = found[index] ?? {};
  const { uuid, version, creation_date, provided_name, ...own } = settings?.index ?? {};
  await removeIndex(index);
  await send('PUT', index, { aliases, mappings, settings: { index: own } });
}

/** Moves the alias from one index to others, or to none. */
export async function moveAlias(from: string, to: readonly string[]): Promise<void> {
  const actions = [{ remove: { index: from, alias } }, ...to.map((index) => ({ add: { index, alias } }))];
  await send('POST', '_aliases', { actions });
}

export async function makeIndex(index: string): Promise<void> {
  await send('PUT', index, { settings: { number_of_replicas: 0, hidden: true } });
}

async function send(method: string, path: string, body?: object): Promise<unknown> {
  return readAnswer(
    await fetch(`${elasticsearch}/${path}`, {
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
