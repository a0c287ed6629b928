import { emitAnswers } from './emit/answers.ts';
import { emitClient } from './emit/client.ts';
import { emitDocument } from './emit/document.ts';
import { emitHandlers, type Imports } from './emit/handlers.ts';
import { emitHeaders } from './emit/headers.ts';
import { emitMapping, emitTree } from './emit/index.ts';
import { emitMessageSchema, emitMessageTypes } from './emit/messages.ts';
import { nameMessages, nameSchemas } from './emit/names.ts';
import { emitProblems } from './emit/problems.ts';
import { emitRoutes } from './emit/routes.ts';
import { emitTypes } from './emit/types.ts';
import { emitValidators, emitValidatorTypes } from './emit/validators.ts';
import { readContract } from './read/contract.ts';
import { expandIndex } from './read/expand.ts';

/** Folders of the emitted files, and their imports. Paths are relative to a folder that the caller chooses. */
export interface Targets {
  /** Folder of the files for the server. */
  readonly routes: string;
  /** Optional: the search index of the `x-index` annotations. `tree` exports the type `TreeNode`, as seen from `folder`. */
  readonly index?: { readonly folder: string; readonly tree: string };
  /** Optional: folder of the messages of `x-messages`. */
  readonly messages?: string;
  readonly imports: Imports;
}

/**
 * Returns all generated files: path → text, in order of paths. The same contract gives the same bytes. `fileName` is
 * among the paths if the contract itself must be completed (`expandIndex`).
 *
 * @param fileName the contract's name in complaints
 * @throws {Refused} if the contract has faults or uses unsupported features
 */
export async function generate(
  fileName: string,
  text: string,
  targets: Targets,
): Promise<Map<string, string>> {
  const expanded = targets.index === undefined ? text : expandIndex(fileName, text);
  const { model, source } = readContract(fileName, expanded);
  const names = nameSchemas(model);
  const { routes, index, messages, imports } = targets;
  const files = new Map<string, string>([
    [`${routes}/answers.ts`, emitAnswers(model, names, imports)],
    [`${routes}/client.ts`, emitClient(model)],
    [`${routes}/handlers.ts`, emitHandlers(model, imports)],
    [`${routes}/headers.ts`, emitHeaders(model)],
    [`${routes}/openapi.json`, emitDocument(source)],
    [`${routes}/problems.ts`, emitProblems(model)],
    [`${routes}/routes.ts`, emitRoutes(model, names, imports)],
    [`${routes}/types.ts`, await emitTypes(source)],
    [`${routes}/validators.d.ts`, emitValidatorTypes(names)],
    [`${routes}/validators.js`, await emitValidators(model, names, source)],
  ]);
  // Include the contract itself if index annotations require keywords that it does not have yet.
  if (expanded !== text) files.set(fileName, expanded);
  if (index !== undefined && model.index !== undefined) {
    files.set(`${index.folder}/mapping.ts`, emitMapping(model.index));
    files.set(`${index.folder}/tree.ts`, emitTree(model.index, index.tree));
  }
  if (messages !== undefined && model.messages.length > 0) {
    const messageNames = nameMessages(model);
    files.set(`${messages}/messages.ts`, await emitMessageTypes(model));
    files.set(`${messages}/validators.d.ts`, emitValidatorTypes(messageNames));
    files.set(`${messages}/validators.js`, await emitValidators(model, messageNames, source));
    for (const message of model.messages) {
      files.set(`${messages}/${message.name}.schema.json`, emitMessageSchema(message, model));
    }
  }
  return files;
}
