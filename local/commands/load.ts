import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CliError } from '../cli-error.ts';
import { toEndpoints } from '../endpoints.ts';
import { openInstance } from '../instance.ts';
import { runLoad } from '../load/run.ts';
import { defaultTokenRequest, fetchToken } from '../token.ts';
import { defineCommand, type Options } from './command.ts';
import { onInterrupt } from './interrupt.ts';

const options = {
  rate: { type: 'string', value: 'N', text: 'Arrivals a second. Each script has its own default.' },
  duration: { type: 'string', value: '3m', text: 'How long the load lasts, as 90s or 3m.' },
  plans: { type: 'string', value: 'N', text: 'Plans that are there before the load; of import, all plans.' },
  fault: { type: 'boolean', default: false, text: 'Stop es02 for the middle third. Needs --duration.' },
  keep: { type: 'boolean', default: false, text: 'Leave the plans where they are.' },
  report: { type: 'string', value: 'FILE', text: 'The file of the report, a page of HTML.' },
  url: { type: 'string', value: 'URL', text: 'Another API than that of the running instance.' },
  token: { type: 'string', value: 'TOKEN', text: 'A token with plans:read and plans:write, for --url.' },
  org: {
    type: 'string',
    default: 'load.example',
    value: 'ORG',
    text: 'The organisation that owns the plans.',
  },
} as const satisfies Options;

export const load = defineCommand(
  'load',
  'put load on a running instance',
  {
    purpose:
      'Runs a k6 script of load/ against a running instance, or against any API: by k6 where it is on the PATH, else ' +
      'by our own runner. Then compares every acknowledged write with the store and the index, writes a report, and ' +
      'deletes the plans. See docs/load.md.',
    operands: [['SCRIPT', 'smoke, steady, spike, soak, freshness or import.']],
    options,
    exitCodes: '1 also when a threshold was missed or an acknowledged write is not there.',
    examples: [
      'load steady',
      'load steady --duration 3m --fault',
      'load spike --rate 200 --report spike.html',
    ],
  },
  async (args, { instance: name, env }) => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    const [script] = positionals;
    if (script === undefined || positionals.length > 1) throw new CliError('Name one load script.');
    const { duration, org, plans, rate, token, url } = values;
    if (values.fault && duration === undefined) throw new CliError('--fault needs --duration.');
    if (values.fault && url !== undefined) throw new CliError('--fault needs a local instance, not --url.');
    const instance = openInstance(name, env);
    const target = {
      url: (url ?? toEndpoints(instance, env).apiUrl).replace(/\/$/, ''),
      token: token ?? (await fetchToken(instance, env, { ...defaultTokenRequest, org })),
      org,
    };
    const request = {
      script,
      target,
      variables: {
        ...(rate && { LOAD_RATE: rate }),
        ...(duration && { LOAD_DURATION: duration }),
        ...(plans && { LOAD_PLANS: plans }),
      },
      fault: values.fault ? duration : undefined,
      keep: values.keep,
      report: values.report ?? join(instance.root, '.planbase', 'reports', `load-${script}.html`),
    };
    return runLoad(instance, request, onInterrupt());
  },
);
