/** Citing: what is cited, in which style, and the citations themselves. */
import { useState } from "react";
import type { Reference } from "../../export/cite/reference";
import { BIBLIOGRAPHIES, type Bibliography, STYLES, type Style } from "../../export/cite/styles";
import type { Excerpt } from "../../export/excerpt";
import { BibliographyText } from "./BibliographyText";
import { Choice } from "./Choice";
import { Citations } from "./Citations";
import { useTakeWords } from "./takeWords";

const FORMS = [...STYLES, ...BIBLIOGRAPHIES] as const;

function isStyle(form: Style | Bibliography): form is Style {
  return STYLES.some((style) => style === form);
}

type Props = { readonly references: readonly Reference[]; readonly excerpt: Excerpt };

export function CitePart({ references, excerpt }: Props) {
  const { cite } = useTakeWords();
  const [form, setForm] = useState<Style | Bibliography>("vietnamese");
  return (
    <>
      <Choice
        label={cite.style}
        options={FORMS.map((each) => [each, cite.styles[each]] as const)}
        value={form}
        onChange={setForm}
      />
      {isStyle(form) ? (
        <Citations key={form} references={references} style={form} />
      ) : (
        <BibliographyText key={form} references={references} format={form} excerpt={excerpt} />
      )}
    </>
  );
}
