import type { Environment } from './instance.ts';

/** What the environment of single roles has instead of the instance's own addresses, by the name of the part. */
export type RoleVariables = Readonly<Record<string, Readonly<Record<string, string>>>>;

const variable = 'PLANBASE_ROLE_VARIABLES';

/** An environment for `startInstance` in which the roles get these. */
export function withRoleVariables(env: Environment, variables: RoleVariables): Environment {
  return { ...env, [variable]: JSON.stringify(variables) };
}

/** What a role gets of them. */
export function listVariables(role: string, env: Environment): Readonly<Record<string, string>> {
  // Written by withRoleVariables alone.
  return (JSON.parse(env[variable] || '{}') as RoleVariables)[role] ?? {};
}
