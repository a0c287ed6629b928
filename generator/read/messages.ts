import { isObject } from '../json.ts';
import type { Message } from '../model.ts';
import { pathOfRef, type Source } from '../source.ts';
import { checkBounded } from './bounded.ts';
import { readSchema } from './schema.ts';

/** Reads the messages of `x-messages`: name → reference to a component schema. */
export function readMessages(source: Source): Message[] {
  const messages = source.get(['x-messages']);
  if (messages === undefined) return [];
  if (!isObject(messages)) {
    source.complain(['x-messages'], 'not a table', 'messages have names', 'write `name: { $ref: … }`');
    return [];
  }
  const read: Message[] = [];
  for (const [name, value] of Object.entries(messages)) {
    const at = ['x-messages', name];
    const component = isObject(value) && typeof value.$ref === 'string' ? pathOfRef(value.$ref) : undefined;
    if (component?.[0] !== 'components' || component[1] !== 'schemas' || component.length !== 3) {
      const mend = 'refer to one of `components.schemas`';
      source.complain(at, `message ${name} without a schema`, 'its type needs a name', mend);
      continue;
    }
    const schema = readSchema(source, at, name);
    if (schema === undefined) continue;
    checkBounded(source, at);
    read.push({ name, component: String(component[2]), schema });
  }
  return read;
}
