import type { Environment } from './instance.ts';

/** Environment variables that override the instance's addresses for single roles, by name of the part. */
export type RoleVariables = Readonly<Record<string, Readonly<Record<string, string>>>>;

const variable = 'PLANBASE_ROLE_VARIABLES';

/** Returns an environment for `startInstance` that passes these variables to the roles. */
export function withRoleVariables(env: Environment, variables: RoleVariables): Environment {
  return { ...env, [variable]: JSON.stringify(variables) };
}

/** Returns the variables of one role. */
export function listVariables(role: string, env: Environment): Readonly<Record<string, string>> {
  // Only withRoleVariables writes this variable.
  return (JSON.parse(env[variable] || '{}') as RoleVariables)[role] ?? {};
}
