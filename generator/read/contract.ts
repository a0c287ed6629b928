import { isObject } from '../json.ts';
import type { Model, Operation, SchemaUse } from '../model.ts';
import { Source } from '../source.ts';
import { problemMediaType } from './answers.ts';
import { readIndex } from './index.ts';
import { readMessages } from './messages.ts';
import { checkAgainstSpecification } from './openapi.ts';
import { readOperations } from './operations.ts';
import { readProblems } from './problems.ts';
import { checkComponentSchemas } from './schema.ts';

/** A contract that was read: the model for the emitters, and the document itself for openapi-typescript. */
export interface Contract {
  readonly model: Model;
  readonly source: Source;
}

/**
 * Reads an OpenAPI 3.1 document.
 *
 * @param fileName the contract's name in complaints
 * @param text YAML or JSON
 * @throws {Refused} with every fault, if there are any
 */
export function readContract(fileName: string, text: string): Contract {
  const source = new Source(fileName, text);
  checkAgainstSpecification(source);
  source.refuseIfFaulty();
  checkComponentSchemas(source);
  // The following steps walk into the schemas, so the schemas must be valid.
  source.refuseIfFaulty();
  const problems = readProblems(source);
  const operations = readOperations(source, problems);
  const index = readIndex(source);
  const messages = readMessages(source);
  const problemSchema = readProblemSchema(source, operations);
  source.refuseIfFaulty();
  const schemas = source.get(['components', 'schemas']);
  const model: Model = {
    title: String(source.get(['info', 'title'])),
    version: String(source.get(['info', 'version'])),
    operations,
    problems,
    problemSchema,
    index,
    messages,
    schemas: isObject(schemas) ? schemas : {},
  };
  return { model, source };
}

/** Reads the schema that all problems share, so that one helper can make them. */
function readProblemSchema(source: Source, operations: readonly Operation[]): SchemaUse | undefined {
  let first: SchemaUse | undefined;
  for (const { answers } of operations) {
    for (const { content } of answers) {
      const schema = content.find(({ mediaType }) => mediaType === problemMediaType)?.schema;
      if (schema === undefined) continue;
      first ??= schema;
      if (typeof schema.schema.$ref !== 'string' || schema.schema.$ref !== first.schema.$ref) {
        const mend = 'refer to one component schema everywhere';
        source.complain(schema.path, 'another schema of problems', 'all problems have one', mend);
      }
    }
  }
  return first;
}
