/** The address of the service worker, as the page's policy (Trusted Types) wants addresses of scripts. */

/** The part of Trusted Types that is used; TypeScript's own library does not know them yet. */
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
};

const own = (address: string): string => address;
let made: { createScriptURL(address: string): string } | undefined;

/** For `sw.js` of this build alone; a plain address in browsers without Trusted Types. */
export function workerAddress(root: string): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  const address = `${root}/sw.js`;
  if (!trustedTypes) return address;
  // A name can be taken once in the life of a page.
  made ??= trustedTypes.createPolicy("worker", { createScriptURL: own });
  return made.createScriptURL(address);
}
