import { expect, test } from 'bun:test';
import { HeaderWriter } from './headerWriter.ts';

const responseOf = (headers: Headers) => Object.fromEntries(new Response(null, { headers }).headers);

test('each answer has its own headers, and none of the answer before', () => {
  const writer = new HeaderWriter();
  const first = new Response(null, { headers: writer.write({ etag: '"1"', age: 2 }, 'application/json') });
  expect(responseOf(writer.write({ etag: '"2"', 'cache-status': 'planbase; hit' }, undefined))).toEqual({
    etag: '"2"',
    'cache-status': 'planbase; hit',
  });
  expect(responseOf(writer.write({ etag: '"2"', age: 0 }, 'application/json'))).toEqual({
    etag: '"2"',
    age: '0',
    'content-type': 'application/json',
  });
  expect(responseOf(writer.write({}, undefined))).toEqual({});
  // What was sent before does not change afterwards.
  expect(Object.fromEntries(first.headers)).toEqual({
    etag: '"1"',
    age: '2',
    'content-type': 'application/json',
  });
});

test('a value that no header may have leaves nothing behind', () => {
  const writer = new HeaderWriter();
  writer.write({ etag: '"1"', location: '/a' }, undefined);
  expect(() => writer.write({ etag: '"2"', location: '/b\r\nx: y' }, undefined)).toThrow();
  expect(responseOf(writer.write({ etag: '"1"', location: '/a' }, undefined))).toEqual({
    etag: '"1"',
    location: '/a',
  });
});
