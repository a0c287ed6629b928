/** Who is calling the library. */
export interface Principal {
  readonly reader: string;
}
