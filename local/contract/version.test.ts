import { expect, test } from 'bun:test';
import { compareVersions, mayBreak, parseVersion } from './version.ts';

const allowed = (released: string, next: string) => mayBreak(parseVersion(released), parseVersion(next));

test('a breaking change needs a new major version', () => {
  expect(allowed('1.2.3', '2.0.0')).toBe(true);
  expect(allowed('1.2.3', '1.3.0')).toBe(false);
  expect(allowed('1.2.3', '1.2.4')).toBe(false);
  expect(allowed('2.0.0', '1.0.0')).toBe(false);
});

test('before 1.0.0 a new minor version is enough', () => {
  expect(allowed('0.1.0', '0.2.0')).toBe(true);
  expect(allowed('0.1.0', '1.0.0')).toBe(true);
  expect(allowed('0.1.0', '0.1.1')).toBe(false);
  expect(allowed('0.2.0', '0.1.0')).toBe(false);
});

test('versions are ordered by number, not by text', () => {
  const sorted = ['0.10.0', '0.2.0', '1.0.0', '0.2.10', '0.2.9'].map(parseVersion).sort(compareVersions);
  expect(sorted.map((version) => version.join('.'))).toEqual(['0.2.0', '0.2.9', '0.2.10', '0.10.0', '1.0.0']);
});

test('what is no version is refused by name', () => {
  for (const text of ['1.2', 'v1.2.3', '1.2.3-beta', '01.2.3', '']) {
    expect(() => parseVersion(text)).toThrow(`"${text}" is not a version`);
  }
});
