/** The caller of the library. */
export interface Principal {
  readonly reader: string;
}
