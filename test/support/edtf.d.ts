/** The part of the library `edtf` that tests ask for a second opinion; it ships no types. Times are milliseconds in UTC. */
declare module "edtf" {
  /** Reads EDTF up to level 2; throws where it cannot. Open sides are infinite. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
