/** One milestone of the printed report: when, what, how it stands, its facts in short, the numbers of its sources. */

import type { Detail } from "../../dataset/dataset";
import { ROLES } from "../../dataset/vocabulary";
import { wordQuantity } from "../../i18n/wordNumber";
import { dateInWords, wordsOf } from "../mark/dateWords";
import { PlacesThenAndNow } from "../record/PlacesThenAndNow";
import { useRecord } from "../record/recordContext";
import { useTitle } from "../record/useTitle";
import { useWords } from "../words/wordsContext";
import type { Entry } from "./report";

/** Parties by what they did, quantities, term, outcome: one phrase each. */
function useFacts(): (detail: Detail) => readonly string[] {
  const t = useWords();
  const { index, lang } = useRecord();
  const fact = (name: string, values: readonly string[]) =>
    values.length > 0 ? [t("print.filter", { name, values: values.join("; ") })] : [];
  return ({ parties, quantities, term, outcome }) => [
    ...ROLES.flatMap((role) =>
      fact(
        index.vocabulary.roles[role][lang],
        parties.filter((party) => party.role === role).map((party) => party.name[lang]),
      ),
    ),
    ...fact(
      t("detail.quantities"),
      quantities.map((quantity) => wordQuantity(quantity, lang)),
    ),
    ...fact(t("detail.term"), term ? [wordsOf(term, lang)] : []),
    ...fact(t("detail.outcome"), outcome ? [index.vocabulary.outcomes[outcome.kind][lang]] : []),
  ];
}

type Props = {
  readonly entry: Entry;
  /** Whether the partnership's places were others at other times, so that each milestone says its own. */
  readonly withPlaces: boolean;
};

export function PrintEntry({ entry, withPlaces }: Props) {
  const t = useWords();
  const { index, lang } = useRecord();
  const titleOf = useTitle();
  const facts = useFacts();
  const { milestone, detail, sources } = entry;
  const words = detail ? facts(detail) : [];
  const { kinds, fields, statuses } = index.vocabulary;
  const undated = milestone.date.precision === "unknown";
  const terms = [
    kinds[milestone.kind][lang],
    milestone.fields.map((field) => fields[field].name[lang]).join(", "),
    statuses[milestone.status][lang],
  ];
  return (
    <li className="print-entry">
      <p className="print-date">{undated ? t("legend.undated") : dateInWords(milestone, lang)}</p>
      <h3>{titleOf(milestone.index)}</h3>
      <p className="print-terms">{terms.join(" · ")}</p>
      {withPlaces && (
        <p className="print-terms">
          <PlacesThenAndNow milestone={milestone} />
        </p>
      )}
      {detail && <p>{detail.summary[lang]}</p>}
      {words.length > 0 && <p className="print-facts">{words.join(" · ")}</p>}
      {sources.length > 0 && (
        <p className="print-numbers">
          {t("print.sourceNumbers", { numbers: sources.map((number) => `[${number}]`).join(", ") })}
        </p>
      )}
    </li>
  );
}
