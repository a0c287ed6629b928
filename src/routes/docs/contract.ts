import type { SignIn } from '../../auth/sign-in.ts';

/** A contract as the documentation reads it; the generator has checked it against the OpenAPI 3.1 schema. */
export interface ContractDocument {
  readonly info: { readonly title: string; readonly summary?: string };
  readonly components?: { readonly securitySchemes?: Readonly<Record<string, SecurityScheme>> };
}

interface SecurityScheme {
  readonly type: string;
  readonly flows?: { readonly authorizationCode?: { readonly scopes: Readonly<Record<string, string>> } };
}

/** Every scope that a person can ask for when signing in. */
export function listScopes({ components }: ContractDocument): readonly string[] {
  const flows = Object.values(components?.securitySchemes ?? {}).map(({ flows }) => flows?.authorizationCode);
  return [...new Set(flows.flatMap((flow) => Object.keys(flow?.scopes ?? {})))];
}

/**
 * Returns the contract as the page shows it. The contract cannot know which issuer a deployment trusts, so the URLs of
 * its authorization code flow are added here; the other flows are left out, since a page cannot keep a client's secret.
 * If sign-in is not available, the page asks for a token instead.
 *
 * @param signIn undefined if the issuer does not publish its endpoints
 */
export function contractFor(contract: ContractDocument, signIn: SignIn | undefined): ContractDocument {
  const schemes = contract.components?.securitySchemes;
  if (schemes === undefined) return contract;
  const securitySchemes = Object.entries(schemes).map(([name, scheme]) => {
    const flow = scheme.flows?.authorizationCode;
    if (flow === undefined) return [name, scheme];
    if (signIn === undefined) return [name, { type: 'http', scheme: 'bearer' }];
    return [name, { ...scheme, flows: { authorizationCode: { ...flow, ...signIn } } }];
  });
  return {
    ...contract,
    components: { ...contract.components, securitySchemes: Object.fromEntries(securitySchemes) },
  };
}
