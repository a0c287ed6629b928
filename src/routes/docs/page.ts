import { swagger } from '@elysiajs/swagger';
import type { SignIn } from '../../auth/sign-in.ts';
import type { ContractDocument } from './contract.ts';

export interface PageOptions {
  readonly contract: ContractDocument;
  /** The public client as which people sign in. */
  readonly clientId: string;
  /** The scopes that they are asked to grant. */
  readonly scopes: readonly string[];
}

/** The page of Swagger UI, and the script that starts it. */
export interface Page {
  readonly html: string;
  readonly script: string;
}

const path = '/docs';
const specPath = '/docs/openapi.json';
const text = Bun.escapeHTML;

/**
 * Makes the page with the plugin for Swagger UI, so that it needs nobody else: the plugin loads Swagger UI from a
 * public server and starts it by a script in the page; here both are files of this server, which a strict policy
 * allows. initializer.js signs people in.
 */
export async function createPage({ contract, clientId, scopes }: PageOptions): Promise<Page> {
  const { title, summary = title } = contract.info;
  const plugin = swagger({
    provider: 'swagger-ui',
    path,
    specPath,
    theme: `${path}/swagger-ui.css`,
    autoDarkMode: false,
    // The plugin writes them into the page as they are.
    documentation: { info: { title: text(title), description: text(summary), version: '' } },
    swaggerOptions: {
      deepLinking: true,
      displayRequestDuration: true,
      defaultModelsExpandDepth: 0,
    },
  });
  const page = await (await plugin.handle(new Request(`http://localhost${path}`))).text();
  const begin = page.indexOf('<script>');
  const end = page.indexOf('</script>', begin);
  if (begin < 0 || end < 0) throw new Error('the plugin starts Swagger UI otherwise');
  const script = page.slice(begin + '<script>'.length, end);
  const inline = page.slice(begin, end + '</script>'.length);
  const settings = `data-client-id="${text(clientId)}" data-scopes="${text(scopes.join(' '))}"`;
  const html = page
    .replace(/https:\/\/unpkg\.com\/swagger-ui-dist@[^/"]*\//, `${path}/`)
    .replace(
      inline,
      `<script src="${path}/initializer.js" ${settings}></script>\n<script src="${path}/start.js"></script>`,
    )
    .replace(
      '</head>',
      `<link rel="icon" type="image/png" href="${path}/favicon-32x32.png">\n<link rel="stylesheet" href="${path}/index.css">\n</head>`,
    );
  return { html, script };
}

/** Returns the contract as the plugin serves it to the page. */
export async function renderContract(contract: ContractDocument): Promise<string> {
  const plugin = swagger({
    provider: 'swagger-ui',
    path,
    specPath,
    // Its types know OpenAPI 3.0 only; it copies what it does not know.
    documentation: contract as object,
  });
  return await (await plugin.handle(new Request(`http://localhost${specPath}`))).text();
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
