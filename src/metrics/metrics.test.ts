import { describe, expect, test } from 'bun:test';
import { Metrics } from './metrics.ts';

describe('the text', () => {
  test('tells help, type and values of each metric, in the order in which they were made', async () => {
    const metrics = new Metrics();
    const done = metrics.counter('done_total', 'Completed items.');
    metrics.gauge('held_bytes', 'Held bytes.', () => 12.5);
    done.add();
    done.add(2);
    expect(await metrics.text()).toBe(
      '# HELP done_total Completed items.\n# TYPE done_total counter\ndone_total 3\n' +
        '# HELP held_bytes Held bytes.\n# TYPE held_bytes gauge\nheld_bytes 12.5\n',
    );
  });

  test('has a line for each set of labels, and one member for equal ones', async () => {
    const metrics = new Metrics();
    const answers = metrics.counters('answers_total', 'Answers.', ['operation', 'status']);
    answers.with({ operation: 'read', status: '200' }).add(4);
    answers.with({ status: '200', operation: 'read' }).add();
    answers.with({ operation: 'read', status: '404' });
    expect(await metrics.text()).toEndWith(
      'answers_total{operation="read",status="200"} 5\nanswers_total{operation="read",status="404"} 0\n',
    );
  });

  test('sums the buckets of a histogram up, with what is at a bound within it', async () => {
    const metrics = new Metrics();
    const took = metrics.histograms('took_seconds', 'Time.', [0.1, 1], ['step']).with({ step: 'a' });
    for (const value of [0.05, 0.1, 0.5, 3]) took.observe(value);
    expect(await metrics.text()).toEndWith(
      'took_seconds_bucket{step="a",le="0.1"} 2\ntook_seconds_bucket{step="a",le="1"} 3\n' +
        'took_seconds_bucket{step="a",le="+Inf"} 4\ntook_seconds_sum{step="a"} 3.65\ntook_seconds_count{step="a"} 4\n',
    );
  });

  test('escapes what would end a label or a line', async () => {
    const metrics = new Metrics();
    metrics.gauge('odd', 'One \\ line\nand another.', () => [[{ name: 'a"b\\c\nd' }, Infinity]]);
    expect(await metrics.text()).toBe(
      '# HELP odd One \\\\ line\\nand another.\n# TYPE odd gauge\nodd{name="a\\"b\\\\c\\nd"} +Inf\n',
    );
  });
});

test('reads the gauges of a snapshot once, and omits all of them if it is unknown', async () => {
  const metrics = new Metrics();
  let reads = 0;
  const read = async () => (++reads > 1 ? undefined : { waiting: 3, ages: [1, 2] });
  metrics.snapshot(read, [
    { name: 'waiting', help: 'Waiting.', of: ({ waiting }) => waiting },
    { name: 'age_seconds', help: 'Ages.', of: ({ ages }) => ages.map((age, of) => [{ of: `${of}` }, age]) },
    { name: 'absent', help: 'Unknown.', of: () => undefined },
  ]);
  const lines = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines(await metrics.text())).toEqual([
    'waiting 3',
    'age_seconds{of="0"} 1',
    'age_seconds{of="1"} 2',
  ]);
  expect(reads).toBe(1);
  const without = await metrics.text();
  expect(lines(without)).toEqual([]);
  expect(without).toContain('# TYPE absent gauge\n');
});

test('two metrics of one name, or one with a name that Prometheus does not take, are refused', () => {
  const metrics = new Metrics();
  metrics.counter('done_total', 'Done.');
  expect(() => metrics.gauge('done_total', 'Again.', () => 1)).toThrow('done_total');
  expect(() => metrics.counter('a-b', 'Dashes.')).toThrow('a-b');
});
