import { parseArgs } from 'node:util';
import { openInstance } from '../instance.ts';
import { defaultTokenRequest, fetchToken } from '../token.ts';
import { defineCommand, type Options } from './command.ts';

const options = {
  scope: {
    type: 'string',
    default: defaultTokenRequest.scope,
    value: '"SCOPE …"',
    text: 'Scopes, separated by spaces: plans:read, plans:write, plans:admin.',
  },
  org: {
    type: 'string',
    default: defaultTokenRequest.org,
    value: 'ORG',
    text: 'Organisation whose plans the token is for.',
  },
  subject: {
    type: 'string',
    default: defaultTokenRequest.subject,
    value: 'NAME',
    text: 'Subject of the token.',
  },
} as const satisfies Options;

export const token = defineCommand(
  'token',
  'print a bearer token, valid for 8 hours',
  {
    purpose:
      'Prints a bearer token of the development issuer on the last line. An issuer of your own (AUTH_ISSUER) is ' +
      'asked as AUTH_CLIENT_ID with AUTH_CLIENT_SECRET, and decides itself what the token is for.',
    options,
    examples: ['token', 'token --scope "plans:read plans:admin" --org other.example'],
  },
  async (args, { instance, env }) => {
    const { values } = parseArgs({ args: [...args], options });
    console.log(await fetchToken(openInstance(instance, env), env, values));
    return 0;
  },
);
