import { describe, expect, test } from 'bun:test';
import { parseConsole } from './parse.ts';

describe('the text of a Dev Console', () => {
  test('has several requests, comments, and bodies over several lines', () => {
    const text = `# all plans
GET _search
{
  "query": { "match_all": {} }
}

// one plan
get /v1/plans/12xvxc345ssdsds-508
POST _search
{ "size": 0 }`;
    expect(parseConsole(text)).toEqual([
      { method: 'GET', path: '_search', body: '{"query":{"match_all":{}}}', line: 2 },
      { method: 'GET', path: 'v1/plans/12xvxc345ssdsds-508', body: undefined, line: 8 },
      { method: 'POST', path: '_search', body: '{"size":0}', line: 9 },
    ]);
  });

  test('is refused with the line where it is something else', () => {
    expect(() => parseConsole('\n{ "query": {} }')).toThrow('Line 2 is no request');
    expect(() => parseConsole('GET _search\n{ "query": }')).toThrow('request in line 1 is not JSON');
  });

  test('may be empty', () => {
    expect(parseConsole('\n# nothing\n')).toEqual([]);
  });
});
