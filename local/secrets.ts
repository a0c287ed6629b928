import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JWK } from 'jose';
import { type Instance, makeFolder } from './instance.ts';

/** File with the issuer's private signing key as a JWK (RS256), readable only by its owner. */
export function signingKeyFile(instance: Instance): string {
  return join(instance.secretFolder, 'signing-key.jwk.json');
}

/** The issuer's private signing key; made at first use. */
export function signingKey(instance: Instance): JWK {
  return JSON.parse(readOrMake(instance, signingKeyFile(instance), () => JSON.stringify(makeSigningKey())));
}

/** Makes a private key for signatures by RS256. */
export function makeSigningKey(): JWK {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  // A JWK, by the format that was asked for.
  const key = privateKey.export({ format: 'jwk' }) as JWK;
  return { ...key, kid: randomUUID(), alg: 'RS256', use: 'sig' };
}

/** The secret of the client that ./dev token uses. */
export function clientSecret(instance: Instance): string {
  return readOrMake(instance, join(instance.secretFolder, 'client-secret'), randomWord);
}

/** The key of the issuer's session cookies. */
export function cookieKey(instance: Instance): string {
  return readOrMake(instance, join(instance.secretFolder, 'cookie-key'), randomWord);
}

export const makeCookieKey = randomWord;

/** The password of RabbitMQ's user `planbase`. */
export function rabbitmqPassword(instance: Instance): string {
  return readOrMake(instance, join(instance.secretFolder, 'rabbitmq-password'), randomWord);
}

function randomWord(): string {
  return randomBytes(24).toString('base64url');
}

/** Reads the secret or creates it. If two processes do so at once, both use the secret that is linked first. */
function readOrMake(instance: Instance, path: string, make: () => string): string {
  const existing = read(path);
  if (existing !== undefined) return existing;
  makeFolder(instance.folder);
  makeFolder(instance.secretFolder);
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, make(), { mode: 0o600 });
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(draft);
  }
  return readFileSync(path, 'utf8');
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
