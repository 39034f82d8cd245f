/** Every form in which references can be taken away: styles to be read, and files for reference managers. */
import type { Lang } from "../../base/lang";
import { apa } from "./apa";
import { bibtex } from "./bibtex";
import { chicago } from "./chicago";
import { cslItem } from "./cslJson";
import type { Reference } from "./reference";
import { ris } from "./ris";
import type { Run } from "./styled";
import { vietnamese } from "./vietnamese";

/** Styles to be read, in the order in which they are offered. */
export const STYLES = ["vietnamese", "apa", "chicago"] as const;
export type Style = (typeof STYLES)[number];

/** The language of each style's own words. */
export const STYLE_LANG: Readonly<Record<Style, Lang>> = { vietnamese: "vi", apa: "en", chicago: "en" };

/** Formats for programs. */
export const BIBLIOGRAPHIES = ["bibtex", "ris", "csl"] as const;
export type Bibliography = (typeof BIBLIOGRAPHIES)[number];

const IN_STYLE: Readonly<Record<Style, (reference: Reference) => readonly Run[]>> = {
  vietnamese,
  apa,
  chicago,
};

/** One reference in a style. The words of a style are its own; titles stay in their language. */
export function inStyle(reference: Reference, style: Style): readonly Run[] {
  return IN_STYLE[style](reference);
}

/** All references as one file; what has names in both languages is named in this one. */
export function bibliography(references: readonly Reference[], format: Bibliography, lang: Lang): string {
  switch (format) {
    case "bibtex":
      return references.map((reference) => bibtex(reference, lang)).join("\n");
    case "ris":
      return references.map((reference) => ris(reference, lang)).join("");
    case "csl":
      return `${JSON.stringify(
        references.map((reference) => cslItem(reference, lang)),
        null,
        2,
      )}\n`;
  }
}
