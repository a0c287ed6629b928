import { type HeaderValues, Json } from './answer.ts';
import type { AnyAnswer } from './http-problem-error.ts';
import type { Answers, DeclaredAnswer } from './operation.ts';

/** A response that violates the contract: the message names the fault, never the value. */
export class ContractViolationError extends Error {
  override readonly name = 'ContractViolationError';
}

/**
 * Returns how an answer violates its operation's contract; undefined if it does not.
 *
 * @param thorough whether to check bytes too, which must be parsed for that
 */
export type Guard = (answer: AnyAnswer, thorough: boolean) => string | undefined;

export function createResponseValidator(answers: Answers): Guard {
  const headerGuards = new Map(
    Object.entries(answers).map(([status, { headers }]) => [Number(status), headers.map(remembering)]),
  );
  return (answer, thorough) => {
    const declared = answers[answer.status];
    const headers = headerGuards.get(answer.status);
    if (declared === undefined || headers === undefined) return `status ${answer.status} is not declared`;
    return headerBreach(headers, answer.headers ?? {}) ?? bodyBreach(declared, answer, thorough);
  };
}

/** A declared header with its last valid value: most headers have few values, and need no second check. */
type HeaderGuard = DeclaredAnswer['headers'][number] & { good: unknown };

function remembering(header: DeclaredAnswer['headers'][number]): HeaderGuard {
  return { ...header, good: undefined };
}

function headerBreach(declared: readonly HeaderGuard[], headers: HeaderValues): string | undefined {
  let known = 0;
  for (const header of declared) {
    const value = headers[header.name];
    if (value === undefined) {
      if (header.required) return `header ${header.name} is missing`;
      if (Object.hasOwn(headers, header.name)) known += 1;
      continue;
    }
    known += 1;
    if (value === header.good) continue;
    if (header.check(value).length > 0) return `header ${header.name} is against its schema`;
    header.good = value;
  }
  for (const _name in headers) known -= 1;
  return known < 0 ? 'a header is not declared' : undefined;
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

/** Faults name places and rules. A place may contain a name that a client chose, so only its depth is reported. */
function against(faults: readonly { readonly detail: string }[]): string | undefined {
  const [first] = faults;
  return first === undefined ? undefined : `the body is against its schema: a value ${first.detail}`;
}
