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

/** An object that lacks so many members, and has none that belong there, is something else altogether. */
const minMissing = 3;

/**
 * @param {import('ajv').ValidateFunction} validate
 * @param {Readonly<Record<string, string>>} patternWords what a text that does not match a pattern must be, in words
 */
export function listFaults(validate, patternWords = {}) {
  return (value) => {
    if (validate(value)) return none;
    const faults = new Map();
    const strangers = strangersIn(value, validate.errors);
    let left = 0;
    for (const error of validate.errors) {
      if (silent.has(error.keyword)) continue;
      const fault = strangerFault(error, strangers) ?? {
        pointer: pointerOf(error),
        detail: detailOf(error, patternWords),
      };
      const id = `${fault.pointer}\n${fault.detail}`;
      if (faults.has(id)) continue;
      if (faults.size < maxFaults) faults.set(id, fault);
      else left += 1;
    }
    if (left > 0) faults.set('', { pointer: '', detail: `has ${left} more faults` });
    return [...faults.values()];
  };
}

/** The objects that have none of the members that belong there: by pointer, with the names that are missing. */
function strangersIn(value, errors) {
  const found = new Map();
  if (errors.length <= minMissing) return found;
  for (const { keyword, instancePath, params } of errors) {
    if (keyword !== 'required' && keyword !== 'additionalProperties') continue;
    const one = found.get(instancePath) ?? { missing: new Set(), surplus: new Set() };
    if (keyword === 'required') one.missing.add(params.missingProperty);
    else one.surplus.add(params.additionalProperty);
    found.set(instancePath, one);
  }
  for (const [pointer, { missing, surplus }] of found) {
    const isStranger =
      missing.size >= minMissing &&
      surplus.size > 0 &&
      Object.keys(valueAt(value, pointer)).length === surplus.size;
    if (!isStranger) found.delete(pointer);
  }
  return found;
}

function strangerFault({ keyword, instancePath }, strangers) {
  if (keyword !== 'required' && keyword !== 'additionalProperties') return undefined;
  const stranger = strangers.get(instancePath);
  if (stranger === undefined) return undefined;
  const names = [...stranger.missing].join(', ');
  return { pointer: instancePath, detail: `has none of the properties that belong here: ${names}` };
}

function valueAt(value, pointer) {
  let found = value;
  for (const step of pointer.split('/').slice(1)) {
    found = found[step.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return found;
}

/**
 * The errors of the branch of `anyOf` or `oneOf` that a value was meant for. Of an object: the one whose constant members
 * it has, or else the only one with the fewest errors. Of a list: the only one that takes lists. Undefined where no branch is
 * nearer than the others.
 *
 * @param pointer where the object stands
 * @param marks how many errors there were before the first branch and after each
 */
export function chooseBranch(value, pointer, errors, marks) {
  const branches = marks.slice(1).map((end, index) => (errors ?? []).slice(marks[index], end));
  const possible = branches.filter((branch) => !branch.some((error) => isTypeOf(error, pointer)));
  if (Array.isArray(value) && possible.length === 1) return possible[0];
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return wrongType(branches, pointer);
  const meant = possible.filter((branch) => !branch.some((error) => isConstantOf(error, pointer)));
  if (meant.length === 0) return unknownConstant(possible, pointer);
  const fewest = Math.min(...meant.map(({ length }) => length));
  const nearest = meant.filter(({ length }) => length === fewest);
  return nearest.length === 1 ? nearest[0] : undefined;
}

/** The error that all branches share where none takes a value of this type. */
function wrongType(branches, pointer) {
  const [first, ...others] = branches.map((branch) => branch.find((error) => isTypeOf(error, pointer)));
  const isShared = others.every((other) => String(other?.params.type) === String(first?.params.type));
  return first !== undefined && isShared ? [first] : undefined;
}

/** One error with all values that the branches have for the same member; undefined where they differ in more. */
function unknownConstant(branches, pointer) {
  const constants = branches.flatMap((branch) => branch.filter((error) => isConstantOf(error, pointer)));
  const [first] = constants;
  if (first === undefined || constants.some(({ instancePath }) => instancePath !== first.instancePath)) {
    return undefined;
  }
  const allowed = constants.flatMap(({ params }) => params.allowedValues ?? [params.allowedValue]);
  return [{ ...first, keyword: 'enum', params: { allowedValues: [...new Set(allowed)] } }];
}

function isTypeOf({ keyword, instancePath }, pointer) {
  return keyword === 'type' && instancePath === pointer;
}

/** Whether a direct member of the object is not the constant, or one of those, that it must be. */
function isConstantOf({ keyword, instancePath }, pointer) {
  if (keyword !== 'const' && keyword !== 'enum') return false;
  return instancePath.startsWith(`${pointer}/`) && !instancePath.includes('/', pointer.length + 1);
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

function detailOf({ keyword, params, message }, patternWords) {
  switch (keyword) {
    case 'required':
      return 'is required';
    case 'dependentRequired':
      return `is required beside ${params.property}`;
    case 'additionalProperties':
      return params.allowed.length > 0
        ? `is not a property that belongs here: ${params.allowed.join(', ')}`
        : 'is not a property that belongs here';
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
    case 'minProperties':
      return `must have at least ${params.limit === 1 ? '1 property' : `${params.limit} properties`}`;
    case 'maxProperties':
      return `must have at most ${params.limit === 1 ? '1 property' : `${params.limit} properties`}`;
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
      // The pattern itself would say nothing to most people, and some have hundreds of characters.
      return patternWords[params.pattern] ?? 'has another form than the contract describes';
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
