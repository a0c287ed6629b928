/** The least that the generated table runs on: any shape, so long as the ids are those of the contract. */
export interface Operation<Id extends string> {
  readonly operationId: Id;
  readonly [member: string]: unknown;
}
