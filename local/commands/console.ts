import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CliError } from '../cli-error.ts';
import { readRequests } from '../console/interactive.ts';
import { parseConsole } from '../console/parse.ts';
import { type Destination, send } from '../console/send.ts';
import { showAnswer } from '../console/show.ts';
import { toEndpoints } from '../endpoints.ts';
import { openInstance } from '../instance.ts';
import { defaultTokenRequest, fetchToken } from '../token.ts';
import { defineCommand, type Options } from './command.ts';

const options = {
  direct: { type: 'boolean', default: false, text: 'Ask Elasticsearch instead of the API.' },
  json: { type: 'boolean', default: false, text: 'Print answers as JSON instead of tables.' },
  org: {
    type: 'string',
    default: defaultTokenRequest.org,
    value: 'ORG',
    text: 'Organisation whose plans are searched.',
  },
  url: {
    type: 'string',
    value: 'URL',
    text: 'Another API than that of the running instance. Needs --token.',
  },
  token: { type: 'string', value: 'TOKEN', text: 'A token with plans:read, for --url.' },
} as const satisfies Options;

export const devConsole = defineCommand(
  'console',
  'send searches written as in a Dev Console',
  {
    purpose:
      'Sends the requests of a file, or of the terminal, and prints the answers. A request is a line such as ' +
      '«GET _search» with JSON below it; # and // begin comments. In a terminal an empty line sends it, arrow up ' +
      'finds earlier lines, and Ctrl-D ends. Searches go to POST /v1/search; paths below /v1 go to the API as they are.',
    operands: [['[FILE]', 'A file of requests; - for the standard input. Without it the terminal is read.']],
    options,
    exitCodes: '1 also when a request of a file was refused.',
    examples: ['console', 'console queries.txt', 'console queries.txt --direct --json'],
  },
  async (args, { instance: name, env }) => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    if (positionals.length > 1) throw new CliError('Name one file.');
    if (values.url !== undefined && values.token === undefined) throw new CliError('--url needs --token.');
    const instance = openInstance(name, env);
    const endpoints = toEndpoints(instance, env);
    const { org, direct, json } = values;
    const destination: Destination = direct
      ? { url: endpoints.elasticsearchUrls[0] ?? '', token: undefined }
      : {
          url: values.url ?? endpoints.apiUrl,
          token: values.token ?? (await fetchToken(instance, env, { ...defaultTokenRequest, org })),
        };
    const [file] = positionals;
    if (file === undefined && process.stdin.isTTY) {
      await readRequests(join(instance.root, '.planbase', 'console-history'), async (text) => {
        await sendAll(text, destination, json).catch((error: unknown) => {
          if (!(error instanceof CliError)) throw error;
          console.error(error.message);
        });
      });
      return 0;
    }
    const text = file === undefined || file === '-' ? await Bun.stdin.text() : readText(file);
    return (await sendAll(text, destination, json)) ? 0 : 1;
  },
);

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new CliError(`${file} cannot be read.`, { cause });
  }
}

/** Sends the requests of a text, one after the other; returns whether all succeeded. */
async function sendAll(text: string, destination: Destination, asJson: boolean): Promise<boolean> {
  let accepted = true;
  for (const request of parseConsole(text)) {
    const answer = await send(request, destination);
    console.log(`${request.method} ${request.path}: ${showAnswer(answer, asJson)}\n`);
    accepted &&= answer.status < 400;
  }
  return accepted;
}
