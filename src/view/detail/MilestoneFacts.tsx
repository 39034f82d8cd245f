/** The facts of a milestone in short: places then and now, parties, quantities, term, and whether a second reader confirmed it. */
import type { ReactNode } from "react";
import type { Lang } from "../../base/lang";
import type { Detail, Milestone } from "../../dataset/dataset";
import { ROLES } from "../../dataset/vocabulary";
import { wordQuantity } from "../../i18n/wordNumber";
import type { PlaceId } from "../../place/unit";
import { wordsOf } from "../mark/dateWords";
import { fullPlaceName, namingDay, placeWithin } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { useTodayWords } from "../record/useTodayWords";
import { useWords } from "../words/wordsContext";

type Props = { readonly milestone: Milestone; readonly detail: Detail };

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function capitalised(text: string, lang: Lang): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}

function PlaceFact({ milestone, id }: { readonly milestone: Milestone; readonly id: PlaceId }) {
  const { index, lang } = useRecord();
  const todayWords = useTodayWords();
  const day = namingDay(milestone);
  const within = placeWithin(index, id, day, lang);
  const today = todayWords(id, day, "full");
  return (
    <span className="place">
      {capitalised(fullPlaceName(index, id, day, lang), lang)}
      {within && <span className="soft">, {within}</span>}
      {today && <span className="soft"> ({today})</span>}
    </span>
  );
}

export function MilestoneFacts({ milestone, detail }: Props) {
  const t = useWords();
  const { index, lang } = useRecord();
  const roles = ROLES.filter((role) => detail.parties.some((party) => party.role === role));
  return (
    <dl className="facts">
      <Fact name={t("detail.place")}>
        <PlaceFact milestone={milestone} id={milestone.vnPlace} />
        <br />
        <PlaceFact milestone={milestone} id={milestone.partnerPlace} />
      </Fact>
      {roles.map((role) => (
        <Fact key={role} name={index.vocabulary.roles[role][lang]}>
          {detail.parties
            .filter((party) => party.role === role)
            .map((party) => party.name[lang])
            .join("; ")}
        </Fact>
      ))}
      {detail.quantities.length > 0 && (
        <Fact name={t("detail.quantities")}>
          {detail.quantities.map((quantity) => wordQuantity(quantity, lang)).join("; ")}
        </Fact>
      )}
      {detail.term && <Fact name={t("detail.term")}>{wordsOf(detail.term, lang)}</Fact>}
      {detail.checked && (
        <Fact name={t("detail.checked")}>{index.vocabulary.checks[detail.checked][lang]}</Fact>
      )}
    </dl>
  );
}
