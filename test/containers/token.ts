/** A token of the stack's issuer for plans of example.com. @param secret that of the client `planbase-dev` */
export async function fetchToken(secret: string): Promise<string> {
  const answer = await fetch('http://127.0.0.1:9000/token', {
    method: 'POST',
    headers: { host: 'issuer:9000', authorization: `Basic ${btoa(`planbase-dev:${secret}`)}` },
    body: new URLSearchParams({
      ...{ grant_type: 'client_credentials', scope: 'plans:read plans:write' },
      ...{ org: 'example.com', subject: 'developer' },
    }),
  });
  // RFC 6749 §5.1
  return ((await answer.json()) as { access_token: string }).access_token;
}
