/** Citing: what is cited, in which style, and the citations themselves. */
import type { Reference } from "../../export/cite/reference";
import { BIBLIOGRAPHIES, type Bibliography, STYLES, type Style } from "../../export/cite/styles";
import type { Excerpt } from "../../export/excerpt";
import { BibliographyText } from "./BibliographyText";
import { Choice } from "./Choice";
import { Citations } from "./Citations";
import { useTakeWords } from "./takeWords";

const FORMS = [...STYLES, ...BIBLIOGRAPHIES] as const;

function isStyle(form: Form): form is Style {
  return STYLES.some((style) => style === form);
}

/** A style to be read, or a format for programs. */
export type Form = Style | Bibliography;

/** What is chosen, kept by whoever shows this: it outlives what is cited. */
export type FormChoice = { readonly form: Form; readonly onForm: (form: Form) => void };

type Props = FormChoice & { readonly references: readonly Reference[]; readonly excerpt: Excerpt };

export function CitePart({ references, excerpt, form, onForm }: Props) {
  const { cite } = useTakeWords();
  return (
    <>
      <Choice
        label={cite.style}
        options={FORMS.map((each) => [each, cite.styles[each]] as const)}
        value={form}
        onChange={onForm}
      />
      {isStyle(form) ? (
        <Citations key={form} references={references} style={form} />
      ) : (
        <BibliographyText key={form} references={references} format={form} excerpt={excerpt} />
      )}
    </>
  );
}
