import { join } from 'node:path';
import type { Instance } from '../instance.ts';
import { answersOk, type Part } from '../part.ts';

/** The local issuer as a part. */
export function issuerParts(instance: Instance): Part[] {
  const { ports } = instance;
  return [
    {
      name: 'issuer',
      kind: 'issuer',
      needs: [],
      ports: ['issuer'],
      command: [process.execPath, join(instance.root, 'local', 'issuer.ts'), instance.name],
      env: {},
      readyWithinMs: 20_000,
      stopWithinMs: 5_000,
      async prepare() {},
      probe: (signal) =>
        answersOk(`http://127.0.0.1:${ports.issuer}/.well-known/openid-configuration`, signal),
    },
  ];
}
