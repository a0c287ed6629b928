import { describe, expect, test } from 'bun:test';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import schema from '@asyncapi/specs/schemas/3.1.0.json' with { type: 'json' };
import Ajv from 'ajv';
import { parse } from 'yaml';
import { routingKeys, workQueues } from '../../src/consumers/topology.ts';
import { Names } from '../../src/names.ts';

interface Channel {
  readonly address: string;
  readonly bindings: {
    readonly amqp: {
      readonly is: string;
      readonly exchange?: { readonly name: string };
      readonly queue?: { readonly name: string };
    };
  };
}

const names = new Names();
const folder = 'contracts';
const document = parse(readFileSync(join(folder, 'asyncapi.yaml'), 'utf8'), { merge: true });
// Of the document's own shape, which the first test checks.
const channels = Object.values(document.channels) as Channel[];

describe('contracts/asyncapi.yaml', () => {
  test('is an AsyncAPI 3.1 document', () => {
    // The schema brings the meta-schema of draft 7 along itself.
    const ajv = new Ajv({ strict: false, meta: false, validateSchema: false, validateFormats: false });
    const isValid = ajv.compile(schema);
    isValid(document);
    expect(isValid.errors).toBeNull();
    expect(isValid({ ...document, operations: { announce: { action: 'shout' } } })).toBe(false);
  }, 30_000);

  test('has the exchange and the routing keys of the topology', () => {
    const keys = channels.filter(({ bindings }) => bindings.amqp.is === 'routingKey');
    expect(keys.map(({ address }) => address).sort()).toEqual(Object.values(routingKeys).sort());
    for (const { bindings } of keys) expect(bindings.amqp.exchange?.name).toBe(names.exchange);
  });

  test('has the work queues of the topology', () => {
    const queues = channels.filter(({ bindings }) => bindings.amqp.is === 'queue');
    const expected = workQueues.map(({ name }) => names.queue(name)).sort();
    expect(queues.map(({ bindings }) => bindings.amqp.queue?.name).sort()).toEqual(expected);
    expect(queues.map(({ address }) => address).sort()).toEqual(expected);
  });

  test('takes its payloads from the contract', () => {
    const messages = Object.values(document.components.messages) as { payload: { $ref: string } }[];
    expect(messages).toHaveLength(2);
    for (const { payload } of messages) expect(existsSync(join(folder, payload.$ref))).toBe(true);
  });
});
