/**
 * Turns the errors of a validator that Ajv compiled into faults for people. Bundled into the validators, so it is
 * plain JavaScript without imports. Values of the client are never repeated; names of surplus properties are, cut.
 */

/** A client that sends more faults than this learns of the first ones and how many more there are. */
const maxFaults = 1000;

/** Characters of a client's own property name that a pointer repeats. */
const maxNameLength = 128;

const none = Object.freeze([]);

/** `if` only tells that its `then` or `else` failed, which tell so themselves. */
const silent = new Set(['if']);

/** @param {import('ajv').ValidateFunction} validate */
export function faultsOf(validate) {
  return (value) => {
    if (validate(value)) return none;
    const faults = new Map();
    let left = 0;
    for (const error of validate.errors) {
      if (silent.has(error.keyword)) continue;
      const fault = { pointer: pointerOf(error), detail: detailOf(error) };
      const id = `${fault.pointer}\n${fault.detail}`;
      if (faults.has(id)) continue;
      if (faults.size < maxFaults) faults.set(id, fault);
      else left += 1;
    }
    if (left > 0) faults.set('', { pointer: '', detail: `has ${left} more faults` });
    return [...faults.values()];
  };
}

/** Puts `errors` behind `all`, in place. */
export function append(all, errors) {
  for (const error of errors) all.push(error);
  return all;
}

function pointerOf({ instancePath, params }) {
  const name = params.missingProperty ?? params.additionalProperty ?? params.propertyName;
  if (name === undefined) return instancePath;
  const cut = name.length > maxNameLength ? `${name.slice(0, maxNameLength)}…` : name;
  return `${instancePath}/${cut.toWellFormed().replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function detailOf({ keyword, params, message }) {
  switch (keyword) {
    case 'required':
      return 'is required';
    case 'dependentRequired':
      return `is required beside ${params.property}`;
    case 'additionalProperties':
      return 'is not a property that belongs here';
    case 'type':
      return `must be ${[params.type].flat().map(withArticle).join(' or ')}`;
    case 'const':
      return `must be ${JSON.stringify(params.allowedValue)}`;
    case 'enum':
      return `must be one of ${params.allowedValues.map((allowed) => JSON.stringify(allowed)).join(', ')}`;
    case 'minLength':
      return `must have at least ${counted(params.limit, 'character')}`;
    case 'maxLength':
      return `must have at most ${counted(params.limit, 'character')}`;
    case 'minItems':
      return `must have at least ${counted(params.limit, 'item')}`;
    case 'maxItems':
      return `must have at most ${counted(params.limit, 'item')}`;
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `must be ${params.comparison} ${params.limit}`;
    case 'pattern':
      return `must match the pattern ${params.pattern}`;
    case 'format':
      return `must be a valid ${params.format}`;
    case 'anyOf':
      return params.titles.length > 0 ? `must be ${params.titles.join(' or ')}` : message;
    case 'oneOf':
      return params.titles.length > 0 ? `must be exactly one of ${params.titles.join(', ')}` : message;
    default:
      return message;
  }
}

function withArticle(type) {
  if (type === 'null') return 'null';
  return /^[aio]/.test(type) ? `an ${type}` : `a ${type}`;
}

function counted(limit, unit) {
  return `${limit} ${unit}${limit === 1 ? '' : 's'}`;
}
