import { expect, test } from 'bun:test';
import { readFile } from 'node:fs/promises';
import { scrape } from '../support/metrics.ts';
import { instance } from '../support/planbase.ts';

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

test.each(['alerts.yml', 'dashboard.json'])(
  'the metrics of compose/observability/%s are documented',
  async (file) => {
    const text = await readFile(new URL(`../../compose/observability/${file}`, import.meta.url), 'utf8');
    const used = new Set([...text.matchAll(/\b(?:planbase|process)_[a-z_]+/g)].map(([name]) => name));
    const titles = [...page.matchAll(/^## (Of .*)$/gm)].map(([, title = '']) => title);
    const names = new Set(titles.flatMap((title) => [...documented(title).keys()]));
    const base = (name: string) => name.replace(/_bucket$/, '');
    expect([...used].filter((name) => !names.has(base(name)))).toEqual([]);
    expect(used.size).toBeGreaterThan(10);
  },
);

const sorted = (metrics: ReadonlyMap<string, string>) => [...metrics].sort();

const pausing = 'Of relay and consumers';
const { ports } = instance;

test.each([
  ['api', ['Of the API'], ports.api],
  ['relay', ['Of the relay', 'Of the relay that sweeps', pausing], ports.relayHealth],
  ['search-consumer', ['Of consumers', 'Of search consumers', pausing], ports.searchConsumer1Health],
  ['history-consumer', ['Of consumers', pausing], ports.historyConsumerHealth],
] as const)('what the role %s tells is what docs/metrics.md lists', async (_role, titles, port) => {
  const expected = ['Of every role', ...titles].flatMap((title) => [...documented(title)]);
  const { types } = await scrape(`http://127.0.0.1:${port}`);
  expect(sorted(types)).toEqual(sorted(new Map(expected)));
});

test('no metric is documented twice', () => {
  const titles = [...page.matchAll(/^## (Of .*)$/gm)].map(([, title = '']) => title);
  const names = titles.flatMap((title) => [...documented(title).keys()]);
  expect(names).toEqual([...new Set(names)]);
});
