import type Provider from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';
import { accountId, defaultAccount } from './account.ts';

export const loginPath = '/login/';
const maxFormBytes = 10_000;

type Middleware = (ctx: KoaContextWithOIDC, next: () => Promise<void>) => Promise<void>;

/** The login: a form that accepts any identity without proof. */
export function loginPages(provider: Provider): Middleware {
  return async (ctx, next) => {
    if (!ctx.path.startsWith(loginPath)) return next();
    // Rejects if the browser has no cookie of this interaction, so that nobody can finish another user's login.
    await provider.interactionDetails(ctx.req, ctx.res);
    if (ctx.method !== 'POST') {
      ctx.type = 'html';
      ctx.body = page;
      return;
    }
    const form = new URLSearchParams(await readForm(ctx));
    const account = {
      subject: form.get('subject') || defaultAccount.subject,
      org: form.get('org') || defaultAccount.org,
    };
    ctx.respond = false;
    await provider.interactionFinished(ctx.req, ctx.res, { login: { accountId: accountId(account) } });
  };
}

async function readForm(ctx: KoaContextWithOIDC): Promise<string> {
  let text = '';
  for await (const chunk of ctx.req) {
    text += chunk;
    if (text.length > maxFormBytes) ctx.throw(413);
  }
  return text;
}

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Planbase development login</title>
<link rel="icon" href="data:,">
<style>
  body { font: 16px system-ui, sans-serif; max-width: 22rem; margin: 4rem auto; padding: 0 1rem; }
  label { display: block; margin: 1rem 0; }
  input, button { font: inherit; width: 100%; box-sizing: border-box; padding: .5rem; }
</style>
<h1>Development login</h1>
<p>Anybody may come in as anybody. There is no password.</p>
<form method="post">
  <label>Subject <input name="subject" value="${defaultAccount.subject}" required autofocus></label>
  <label>Organisation <input name="org" value="${defaultAccount.org}" pattern="[^\\/]+" required></label>
  <button>Sign in</button>
</form>
</html>
`;
