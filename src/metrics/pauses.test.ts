import { expect, test } from 'bun:test';
import { Metrics } from './metrics.ts';
import { measurePauses } from './pauses.ts';

async function values(metrics: Metrics): Promise<Record<string, number>> {
  const lines = (await metrics.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return Object.fromEntries(lines.map((line) => [line.split(' ')[0], Number(line.split(' ')[1])]));
}

test('a pause counts from its beginning, however often it is said, until its end', async () => {
  const metrics = new Metrics();
  const part = measurePauses(metrics).part('relay');
  expect(await values(metrics)).toEqual({
    'planbase_paused{part="relay"}': 0,
    'planbase_pauses_total{part="relay"}': 0,
    'planbase_paused_seconds_total{part="relay"}': 0,
  });
  part.begin();
  part.begin();
  await Bun.sleep(2);
  const during = await values(metrics);
  expect(during).toMatchObject({
    'planbase_paused{part="relay"}': 1,
    'planbase_pauses_total{part="relay"}': 1,
  });
  const soFar = during['planbase_paused_seconds_total{part="relay"}'] ?? 0;
  expect(soFar).toBeGreaterThan(0);
  part.end();
  const ended = await values(metrics);
  expect(ended['planbase_paused{part="relay"}']).toBe(0);
  const whole = ended['planbase_paused_seconds_total{part="relay"}'] ?? 0;
  expect(whole).toBeGreaterThanOrEqual(soFar);
  part.end();
  expect((await values(metrics))['planbase_paused_seconds_total{part="relay"}']).toBe(whole);
});
