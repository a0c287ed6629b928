import { expect, test } from 'bun:test';
import { choosePorts } from './ports.ts';

test('no two ports of the two instances are the same', () => {
  const all = [...Object.values(choosePorts('dev', {})), ...Object.values(choosePorts('test', {}))];
  expect(new Set(all).size).toBe(all.length);
});

test('PLANBASE_PORT_BASE moves both instances', () => {
  expect(choosePorts('dev', { PLANBASE_PORT_BASE: '20000' }).api).toBe(20_000);
  expect(choosePorts('test', { PLANBASE_PORT_BASE: '20000' }).api).toBe(20_100);
});

test('a PLANBASE_PORT_BASE that is no port is refused', () => {
  for (const base of ['80', '65400', 'many', '20000.5']) {
    expect(() => choosePorts('dev', { PLANBASE_PORT_BASE: base })).toThrow('PLANBASE_PORT_BASE');
  }
});
