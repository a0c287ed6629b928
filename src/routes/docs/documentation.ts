import { fileURLToPath } from 'node:url';
import { type AnyElysia, Elysia } from 'elysia';
import type { SignIn } from '../../auth/sign-in.ts';
import type { ProtocolOptions } from '../protocol.ts';
import { type ContractDocument, contractFor, listScopes } from './contract.ts';
import { createDocumentRoutes, createRedirect, type Document } from './document-routes.ts';
import { createPage, pagePolicy, redirectPolicy, renderContract } from './page.ts';
import { withEmptyOptions } from './parameters.ts';
import { type Representation, represent } from './representation.ts';

export interface DocumentationOptions {
  /** The issuer's public client as which the page signs people in. */
  readonly clientId: string;
  /**
   * Returns the issuer's sign-in endpoints. If it rejects, the page is served without them, and it is called again
   * later.
   */
  readonly signIn: () => Promise<SignIn>;
  readonly logger: { warn(fields: object, message: string): void };
}

const contractYaml = new URL('../../../openapi.yaml', import.meta.url);
const contractJson = new URL('../generated/openapi.json', import.meta.url);

/** The files of /docs/…: name, module, media type, and the policy if the file is a page. */
const files: readonly (readonly [name: string, module: string, mediaType: string, policy?: string])[] = [
  ['initializer.js', './initializer.js', 'text/javascript'],
  ['swagger-ui-bundle.js', 'swagger-ui-dist/swagger-ui-bundle.js', 'text/javascript'],
  ['swagger-ui.css', 'swagger-ui-dist/swagger-ui.css', 'text/css'],
  ['index.css', 'swagger-ui-dist/index.css', 'text/css'],
  ['favicon-32x32.png', 'swagger-ui-dist/favicon-32x32.png', 'image/png'],
  ['oauth2-redirect.html', 'swagger-ui-dist/oauth2-redirect.html', 'text/html', redirectPolicy],
  ['oauth2-redirect.js', 'swagger-ui-dist/oauth2-redirect.js', 'text/javascript'],
];

/**
 * Reads the documentation for people and tools: the contract at /openapi.yaml, byte for byte, and at /openapi.json, and
 * Swagger UI at /docs, where / leads. All files are read once, here; a path that is not among them is 404. Returns a
 * function that makes its routes.
 */
export async function readDocumentation(
  options: DocumentationOptions,
): Promise<(protocol: ProtocolOptions) => AnyElysia> {
  const json = await read(contractJson);
  // The generator wrote it, from a contract that it had checked against the OpenAPI schema.
  const contract = withEmptyOptions(JSON.parse(new TextDecoder().decode(json)) as ContractDocument);
  const { clientId } = options;
  const { html, script } = await createPage({ contract, clientId, scopes: listScopes(contract) });

  const signIn = async (): Promise<SignIn | undefined> => {
    try {
      return await options.signIn();
    } catch (error) {
      options.logger.warn({ reason: String(error) }, 'the documentation cannot sign anybody in');
      return undefined;
    }
  };
  /**
   * Makes a document again only when the issuer's endpoints have changed: anybody may ask for it, as often as they
   * like.
   */
  const remember = (make: (found: SignIn | undefined) => Representation | Promise<Representation>) => {
    let last: { readonly found: SignIn | undefined; readonly made: ReturnType<typeof make> } | undefined;
    return async () => {
      const found = await signIn();
      if (last === undefined || last.found !== found) last = { found, made: make(found) };
      return await last.made;
    };
  };
  const currentPage = remember((found) => represent(html, pagePolicy(found)));
  const currentContract = remember(async (found) =>
    represent(await renderContract(contractFor(contract, found))),
  );
  const documents: readonly Document[] = [
    fixed('/openapi.yaml', 'application/yaml', represent(await read(contractYaml))),
    fixed('/openapi.json', 'application/json', represent(json)),
    { path: '/docs', mediaType: 'text/html', current: currentPage },
    { path: '/docs/', mediaType: 'text/html', current: currentPage },
    { path: '/docs/openapi.json', mediaType: 'application/json', current: currentContract },
    fixed('/docs/start.js', 'text/javascript', represent(script)),
    ...(await Promise.all(
      files.map(async ([name, module, mediaType, policy]) => {
        const content = await read(new URL(import.meta.resolve(module)));
        return fixed(`/docs/${name}`, mediaType, represent(content, policy));
      }),
    )),
  ];
  return (protocol) =>
    new Elysia({ strictPath: true })
      .use(createRedirect('/', '/docs', protocol))
      .use(createDocumentRoutes(documents, protocol));
}

function fixed(path: string, mediaType: string, representation: Representation): Document {
  return { path, mediaType, current: async () => representation };
}

async function read(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  return await Bun.file(fileURLToPath(url)).bytes();
}
