/** The part of the package `edtf` that compile uses; the package brings no types. */
declare module "edtf" {
  /** Parses EDTF of any level; throws on what is none. */
  export function parse(text: string): unknown;
}
