import { expect, test } from 'bun:test';
import { readFile } from 'node:fs/promises';
import { scrape } from '../support/metrics.ts';
import { api } from '../support/planbase.ts';

const page = await readFile(new URL('../../docs/metrics.md', import.meta.url), 'utf8');

/** The metrics of the section `## <title>`, each with its type. */
function documented(title: string): Map<string, string> {
  const section = page.split(/^## /m).find((text) => text.startsWith(`${title}\n`));
  if (section === undefined) throw new Error(`docs/metrics.md has no section ${title}`);
  const rows = [...section.matchAll(/^\| (`[^|]*`) \| (\w+) \|/gm)];
  return new Map(
    rows.flatMap(([, names = '', type = '']) =>
      [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']): [string, string] => [name, type]),
    ),
  );
}

const sorted = (metrics: ReadonlyMap<string, string>) => [...metrics].sort();

test.each([['api', ['Of the API'], api]] as const)(
  'what the role %s tells is what docs/metrics.md lists',
  async (_role, titles, url) => {
    const expected = ['Of every role', ...titles].flatMap((title) => [...documented(title)]);
    expect(sorted((await scrape(url)).types)).toEqual(sorted(new Map(expected)));
  },
);
