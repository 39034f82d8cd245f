/** Objects whose parts are made when somebody first asks for them. */

/** Each part by its maker, which is called once at most; the parts can be read and listed like any other. */
export function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const parts = {} as T; // filled below, one part for each maker
  for (const name of Object.keys(makers) as (keyof T)[]) {
    const get = () => {
      const value = makers[name]();
      Object.defineProperty(parts, name, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(parts, name, { get, enumerable: true, configurable: true });
  }
  return parts;
}
