/** For vis-timeline alone, which writes the texts of its axis as HTML: they come in as text, whatever they hold. */
import { escapeMarkup } from "../../base/escapeMarkup";

/** The part of Trusted Types that is used; TypeScript's own library does not know them yet. */
type TrustedTypes = {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: { readonly createHTML: (text: string) => string }): unknown;
};

/**
 * From now on the browser hands us all HTML that a script writes without asking. The page's policy demands that; in
 * browsers without Trusted Types nothing happens. To be called before the widget is made, as often as one likes.
 */
export function escapeAllMarkup(): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (trustedTypes && !trustedTypes.defaultPolicy)
    trustedTypes.createPolicy("default", { createHTML: escapeMarkup });
}
