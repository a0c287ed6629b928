/**
 * Turns the errors of an Ajv validator into readable faults. It is bundled into the validators, so it is plain
 * JavaScript without imports. Faults never repeat the client's values, only names of surplus properties, truncated.
 */

/** Maximum number of reported faults; of further ones only their number is reported. */
const maxFaults = 1000;

/** Maximum length of a client's property name in a pointer. */
const maxNameLength = 128;

const none = Object.freeze([]);

/** Skip `if`: it only repeats that its `then` or `else` failed. */
const silent = new Set(['if']);

/** An object without any known member that lacks at least this many is reported as another kind of object. */
const minMissing = 3;

/**
 * @param {import('ajv').ValidateFunction} validate
 * @param {Readonly<Record<string, string>>} patternWords pattern → description of the texts that match it
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

/** Finds the objects without any known member: pointer → names of the missing members. */
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
 * Returns the errors of the branch of `anyOf` or `oneOf` that a value was meant for. For an object: the branch whose
 * constant members it has, or else the only branch with the fewest errors. For a list: the only branch that accepts
 * lists. Undefined if no branch is nearer than the others.
 *
 * @param pointer the JSON pointer of the value
 * @param marks the number of errors before the first branch and after each branch
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

/** Returns the type error that all branches share; undefined if they do not share one. */
function wrongType(branches, pointer) {
  const [first, ...others] = branches.map((branch) => branch.find((error) => isTypeOf(error, pointer)));
  const isShared = others.every((other) => String(other?.params.type) === String(first?.params.type));
  return first !== undefined && isShared ? [first] : undefined;
}

/** Returns one error with the values of all branches for the same member; undefined if they differ in more. */
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

/** Whether the error says that a direct member of the object is not its required constant or enum value. */
function isConstantOf({ keyword, instancePath }, pointer) {
  if (keyword !== 'const' && keyword !== 'enum') return false;
  return instancePath.startsWith(`${pointer}/`) && !instancePath.includes('/', pointer.length + 1);
}

/** Appends `errors` to `all` in place. */
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
      return `is required together with ${params.property}`;
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
      // Do not show the pattern: few people can read it, and some have hundreds of characters.
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
