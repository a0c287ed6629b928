import { Json } from './answer.ts';
import type { DeclaredAnswer, Operation } from './operation.ts';
import type { AnyAnswer } from './refusal.ts';

/** A response against the contract: the name of what is wrong, never the value that is. */
export class Breach extends Error {
  override readonly name = 'Breach';
}

/**
 * What of `answer` is not as the contract says; undefined if nothing is.
 *
 * @param thorough whether to look into bytes too, for which they must be parsed
 */
export function breachOf(operation: Operation, answer: AnyAnswer, thorough: boolean): string | undefined {
  const declared = operation.answers[answer.status];
  if (declared === undefined) return `status ${answer.status} is not declared`;
  return headerBreach(declared, answer) ?? bodyBreach(declared, answer, thorough);
}

function headerBreach(declared: DeclaredAnswer, answer: AnyAnswer): string | undefined {
  const headers = answer.headers ?? {};
  let known = 0;
  for (const { name, required, check } of declared.headers) {
    const value = headers[name];
    if (Object.hasOwn(headers, name)) known += 1;
    if (value === undefined) {
      if (required) return `header ${name} is missing`;
    } else if (check(value).length > 0) return `header ${name} is against its schema`;
  }
  return Object.keys(headers).length > known ? 'a header is not declared' : undefined;
}

function bodyBreach(declared: DeclaredAnswer, answer: AnyAnswer, thorough: boolean): string | undefined {
  const { mediaType = answer.type } = declared;
  if (mediaType === undefined) return answer.body === undefined ? undefined : 'there is a body';
  if (answer.body === undefined) return 'there is no body';
  if (!Object.hasOwn(declared.content, mediaType)) return 'the media type is not declared';
  const check = declared.content[mediaType];
  if (check === undefined) return undefined;
  const { body } = answer;
  if (!(body instanceof Json)) return against(check(body));
  if (!thorough) return undefined;
  const text = typeof body.bytes === 'string' ? body.bytes : new TextDecoder().decode(body.bytes);
  try {
    return against(check(JSON.parse(text)));
  } catch {
    return 'the body is not JSON';
  }
}

/** Faults name places and rules; the place may hold a name that a client chose, so only its depth is told. */
function against(faults: readonly { readonly detail: string }[]): string | undefined {
  const [first] = faults;
  return first === undefined ? undefined : `the body is against its schema: a value ${first.detail}`;
}
