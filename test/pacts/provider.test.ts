import { describe, expect, test } from 'bun:test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MessageProviderPact, Verifier } from '@pact-foundation/pact';
import { api, token } from '../support/planbase.ts';
import { announceOne, announceSeveral } from './announced.ts';
import { stateHandlers } from './states.ts';

const folder = 'contracts/pacts';
const files = readdirSync(folder).map((file) => join(folder, file));
const isOfMessages = (file: string) => readFileSync(file, 'utf8').includes('"Asynchronous/Messages"');
const http = files.filter((file) => !isOfMessages(file));
const messages = files.filter(isOfMessages);
const withinMs = 60_000;
const authorization = `Bearer ${await token()}`;

function verify(pactUrls: string[], providerBaseUrl = api): Promise<string> {
  return new Verifier({
    provider: 'planbase',
    providerBaseUrl,
    pactUrls,
    stateHandlers,
    logLevel: 'error',
    requestFilter(request, _response, next) {
      if (request.headers.authorization !== undefined) request.headers.authorization = authorization;
      next();
    },
  }).verifyProvider();
}

describe('Planbase', () => {
  test.each(http)(
    'keeps %s',
    async (file) => {
      await verify([file]);
    },
    withinMs,
  );

  test(
    'does not keep the pacts when an answer lacks what a consumer reads',
    async () => {
      // The running API, but for one member of its answers that has another name.
      const breaking = Bun.serve({
        port: 0,
        async fetch(request) {
          const { pathname, search } = new URL(request.url);
          const answer = await fetch(`${api}${pathname}${search}`, request);
          const text = (await answer.text()).replaceAll('"planType"', '"planKind"');
          const headers = new Headers(answer.headers);
          headers.delete('content-length');
          return new Response(answer.status === 304 ? null : text, { status: answer.status, headers });
        },
      });
      try {
        const failed = verify(http, `http://127.0.0.1:${breaking.port}`).then(
          () => 'kept',
          () => 'not kept',
        );
        expect(await failed).toBe('not kept');
      } finally {
        await breaking.stop(true);
      }
    },
    withinMs,
  );

  test.each(messages)(
    'announces as %s says',
    async (file) => {
      await new MessageProviderPact({
        provider: 'planbase',
        pactUrls: [file],
        logLevel: 'error',
        stateHandlers: {
          'one plan was written': async () => {},
          'several plans were written at once': async () => {},
        },
        messageProviders: {
          'an announcement of one change': announceOne,
          'an announcement of several changes': announceSeveral,
        },
      }).verify();
    },
    withinMs,
  );
});
