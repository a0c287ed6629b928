/** The subject and organisation of a token. */
export interface Account {
  readonly subject: string;
  readonly org: string;
}

/** The client of ./dev token. It alone may choose the subject and the organisation of its tokens. */
export const developmentClient = 'planbase-dev';

export const defaultAccount: Account = { subject: 'developer', org: 'example.com' };

/** Encodes an account as the one string that the provider needs. An organisation is a domain name without a slash. */
export function accountId({ subject, org }: Account): string {
  return `${org}/${subject}`;
}

export function readAccount(id: string): Account {
  const slash = id.indexOf('/');
  return { org: id.slice(0, slash), subject: id.slice(slash + 1) };
}
