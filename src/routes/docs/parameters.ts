type Members = Readonly<Record<string, unknown>>;

/**
 * Returns the contract with every optional parameter's example moved into its description. Swagger UI sends examples as
 * if somebody had typed them in; an optional header is mostly a condition, which a made-up example does not meet.
 */
export function withEmptyOptions<Contract extends object>(contract: Contract): Contract {
  const { components, paths, ...rest } = contract as Members;
  const schemas = listMembers(listMembers(components)['schemas']);
  const inList = (key: string, value: unknown) =>
    key === 'parameters' && Array.isArray(value)
      ? value.map((one) => offered(listMembers(one), schemas))
      : value;
  const inComponents = (key: string, value: unknown) =>
    key === 'parameters' ? mapped(value, (_, one) => offered(listMembers(one), schemas)) : value;
  const inItem = (key: string, value: unknown) =>
    isMembers(value) ? mapped(value, inList) : inList(key, value);
  const changed: Members = {
    ...rest,
    ...(components !== undefined && { components: mapped(components, inComponents) }),
    ...(paths !== undefined && { paths: mapped(paths, (_, item) => mapped(item, inItem)) }),
  };
  // Only inside of parameters has anything changed.
  return changed as Contract;
}

/** Returns a parameter as the page offers it; references stay, since their targets are changed too. */
function offered(parameter: Members, schemas: Members): Members {
  if (parameter['required'] === true || parameter['$ref'] !== undefined) return parameter;
  const { example, examples, schema, description, ...rest } = parameter;
  const { example: ofSchema, examples: listed, ...plain } = target(schema, schemas);
  const [named] = Object.values(listMembers(examples));
  const [first] = Array.isArray(listed) ? listed : [];
  const told = [example, listMembers(named)['value'], ofSchema, first].find((one) => one !== undefined);
  const sentences = [description, told === undefined ? undefined : `For example \`${written(told)}\`.`];
  return {
    ...rest,
    description: sentences.filter((one) => one !== undefined).join('\n\n'),
    ...(schema !== undefined && { schema: plain }),
  };
}

/** The schema itself, or the component that it refers to, whose example would be taken too. */
function target(schema: unknown, schemas: Members): Members {
  const { $ref } = listMembers(schema);
  if (typeof $ref !== 'string') return listMembers(schema);
  return target(schemas[$ref.replace('#/components/schemas/', '')], schemas);
}

function written(example: unknown): string {
  return typeof example === 'string' ? example : JSON.stringify(example);
}

function mapped(value: unknown, change: (key: string, value: unknown) => unknown): Members {
  return Object.fromEntries(
    Object.entries(listMembers(value)).map(([key, inner]) => [key, change(key, inner)]),
  );
}

function listMembers(value: unknown): Members {
  return isMembers(value) ? value : {};
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
