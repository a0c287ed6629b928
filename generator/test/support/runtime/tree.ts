/** The structure by which a document is split. */
export interface TreeNode {
  readonly relation: string;
  readonly id: string;
  readonly fields: readonly string[];
  readonly children: readonly {
    readonly property: string;
    readonly list: boolean;
    readonly node: TreeNode;
  }[];
}
