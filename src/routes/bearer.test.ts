import { expect, test } from 'bun:test';
import { extractBearer } from './bearer.ts';

const token = 'aA0-._~+/==';

test.each(['Bearer ', 'bearer ', 'BEARER ', 'bEaReR ', `Bearer${' '.repeat(50)}`])(
  'a token is taken after %p',
  async (scheme) => {
    expect(await extractBearer(scheme + token)).toBe(token);
  },
);

test.each([
  'Bearer',
  'Bearer ',
  `Bearer${token}`,
  `Bearer\t${token}`,
  `Bearer ${token} x`,
  `Bearer ${token}, x`,
  'Bearer a=b',
  'Bearer "a"',
  'Bearer é',
  `Basic ${token}`,
  `Basic Bearer ${token}`,
  `access_token=${token}`,
])('there is no token in %p', async (authorization) => {
  expect(await extractBearer(authorization)).toBeUndefined();
});
