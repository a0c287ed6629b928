import type { SignIn } from '../../auth/signIn.ts';

export interface PageOptions {
  readonly title: string;
  /** The public client as which people sign in. */
  readonly clientId: string;
  /** What they are asked to grant. */
  readonly scopes: readonly string[];
}

/** The page of Swagger UI; initializer.js reads its settings from it. */
export function page({ title, clientId, scopes }: PageOptions): string {
  const text = Bun.escapeHTML;
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${text(title)}</title>
  <link rel="icon" type="image/png" href="/docs/favicon-32x32.png">
  <link rel="stylesheet" href="/docs/index.css">
  <link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
  <div id="swagger-ui" data-client-id="${text(clientId)}" data-scopes="${text(scopes.join(' '))}"></div>
  <script src="/docs/swagger-ui-bundle.js"></script>
  <script src="/docs/initializer.js"></script>
</body>
</html>
`;
}

/**
 * The page's Content-Security-Policy: everything comes from here, but codes are exchanged for tokens at the issuer.
 * Swagger UI's style sheet has its pictures in it.
 */
export function pagePolicy(signIn: SignIn | undefined): string {
  const issuer = signIn === undefined ? '' : ` ${new URL(signIn.tokenUrl).origin}`;
  return `default-src 'self'; img-src 'self' data:; connect-src 'self'${issuer}; object-src 'none'; ${closed}`;
}

const closed = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The policy of the page that sign-in comes back to, which hands the code to the page that opened it. */
export const redirectPolicy = `default-src 'none'; script-src 'self'; ${closed}`;
