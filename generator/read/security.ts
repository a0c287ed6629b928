import { isObject } from '../json.ts';
import type { Path, Source } from '../source.ts';

/** Reads the scopes that the operation at `path` requires of a token; undefined if it requires no token. */
export function readScopes(source: Source, path: Path): readonly string[] | undefined {
  const own = source.get([...path, 'security']);
  const at: Path = own === undefined ? ['security'] : [...path, 'security'];
  const requirements = own ?? source.root.security;
  if (!Array.isArray(requirements) || requirements.length === 0) return undefined;
  const requirement: unknown = requirements[0];
  if (requirements.length > 1 || !isObject(requirement) || Object.keys(requirement).length !== 1) {
    const why = 'one scheme, with all its scopes, is supported';
    source.complain(at, 'alternatives in security', why, 'write one requirement with one scheme');
    return undefined;
  }
  const [scheme, scopes] = Object.entries(requirement)[0] ?? [];
  if (scheme === undefined || !Array.isArray(scopes)) return undefined;
  const offered = listScopes(source, [...at, 0], scheme);
  const asked: string[] = [];
  for (const [index, scope] of scopes.entries()) {
    if (typeof scope === 'string' && offered?.has(scope)) asked.push(scope);
    else if (offered !== undefined) {
      const mend = 'add it to the flows of the scheme';
      source.complain(
        [...at, 0, scheme, index],
        `scope ${String(scope)}`,
        'the scheme does not have it',
        mend,
      );
    }
  }
  return asked;
}

function listScopes(source: Source, at: Path, scheme: string): ReadonlySet<string> | undefined {
  const path = ['components', 'securitySchemes', scheme];
  if (source.get(path) === undefined) {
    source.complain([...at, scheme], `scheme ${scheme}`, 'it is not declared', 'add it to securitySchemes');
    return undefined;
  }
  const found = source.resolve(path);
  if (found === undefined || !isObject(found.value)) return undefined;
  if (found.value.type !== 'oauth2') {
    const what = `security scheme of type ${String(found.value.type)}`;
    source.complain(
      [...found.path, 'type'],
      what,
      'only bearer tokens of OAuth 2 are supported',
      'use oauth2',
    );
    return undefined;
  }
  const flows = isObject(found.value.flows) ? Object.values(found.value.flows) : [];
  return new Set(
    flows.flatMap((flow) => (isObject(flow) && isObject(flow.scopes) ? Object.keys(flow.scopes) : [])),
  );
}
