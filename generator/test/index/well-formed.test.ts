import { describe, expect, test } from 'bun:test';
import { excludesLoneSurrogates } from '../../read/well-formed.ts';

describe('patterns that no lone surrogate gets through', () => {
  test.each([
    '^$',
    '^[^\\uD800-\\uDFFF]*$',
    '^(?!\\.{1,2}$)[^\\u0000-\\u001F\\u007F\\uD800-\\uDFFF\\uFFFD]+$',
    '^(?:a|b(?:c|\\d{2,}))?\\w$',
    '^[a-z]$|^(?<n>[0-9])\\k<n>\\1$',
    '^(?=.*x)(?<!.)[a-x]+$',
    '^\\uD83D\\uDE00[\\u{1F600}-\\u{1F64F}]\\x41\\p{L}\\[$',
  ])('%s', (pattern) => {
    expect(excludesLoneSurrogates(pattern)).toBe(true);
  });
});

describe('patterns that let one through, or may', () => {
  test.each([
    '',
    '[a-z]',
    '^[a-z]',
    '[a-z]$',
    '^[a-z]$|b',
    '^.*$',
    '^isbn-[0-9]{9}.$',
    '^[^a]$',
    '^[^\\uD800-\\uDFFE]$',
    '^(?:a|\\D)$',
    '^\\W$',
    '^\\P{L}$',
    '^\\p{Cs}$',
    '^[\\uD000-\\uE000]$',
    '^\\uD800$',
    '^\\u{DFFF}$',
  ])('%s', (pattern) => {
    expect(excludesLoneSurrogates(pattern)).toBe(false);
  });
});
