import { parseArgs } from 'node:util';
import { type Environment, openInstance } from '../instance.ts';
import { defaultTokenRequest, fetchToken } from '../token.ts';

/** ./dev token: a bearer token on the last line. */
export async function token(
  args: readonly string[],
  instanceName: string,
  env: Environment,
): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scope: { type: 'string', default: defaultTokenRequest.scope },
      org: { type: 'string', default: defaultTokenRequest.org },
      subject: { type: 'string', default: defaultTokenRequest.subject },
    },
  });
  console.log(await fetchToken(openInstance(instanceName, env), env, values));
  return 0;
}
