import { expect, test } from 'bun:test';
import { readProse } from './prose.ts';
import { judge } from './words.ts';

test.each([
  ['What waits has a bound.', 'begin the sentence'],
  ['It ends. Whoever asks later is refused.', 'begin the sentence'],
  ['The plan is written anew.', 'write: again'],
  ['The messages in hand are returned.', 'write: in flight'],
  ['The queue holds up the others.', 'write: block'],
])('refuses: %s', (text, wrong) => {
  expect(judge(text)).toContain(wrong);
});

test.each([
  'What does it cost?',
  'The reader knows what follows.',
  'A plan that is deleted leaves a tombstone.',
])('accepts: %s', (text) => {
  expect(judge(text)).toBeUndefined();
});

test('the prose of code is its comments and messages', () => {
  const code =
    "/** One.\n * Two. */\nconst name = 'x'; // Three.\nlog('four', 'five six', 'https://a.example/b c');";
  expect(readProse('a.ts', code).map(({ line, text }) => `${line} ${text}`)).toEqual([
    '1 One.',
    '2 Two.',
    '3 Three.',
    '4 five six',
    '4 https://a.example/b c',
  ]);
});

test('the prose of a document is without its code', () => {
  const document = '# Title\n```\nWhat code says\n```\nUse `mend` here.';
  expect(readProse('a.md', document)).toEqual([
    { line: 1, text: '# Title' },
    { line: 5, text: 'Use `code` here.' },
  ]);
});
