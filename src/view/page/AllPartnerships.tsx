/** On the page that lists them: the way to the page of each partnership, by today's province where there are many. */
import type { PartnershipId } from "../../dataset/dataset";
import { answer, type Lane } from "../../query/answer";
import { arrange } from "../../query/laneGroups";
import { EMPTY_QUESTION } from "../../query/question";
import { partnershipAlone } from "../link/permalink";
import { partnershipPlaces, placeName } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { useSession } from "./sessionContext";

const NONE_PINNED: readonly PartnershipId[] = [];

function Links({ lanes }: { readonly lanes: readonly Lane[] }) {
  const { index, lang } = useRecord();
  const { href } = useSession();
  const partnerships = lanes.flatMap(({ partnership }) => index.partnerships[partnership] ?? []);
  return (
    <ul>
      {partnerships.map((partnership) => (
        <li key={partnership.id}>
          <a href={href(partnershipAlone(partnership.id, lang))}>
            {partnershipPlaces(index, partnership, lang).join(" – ")}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Provinces and partnerships by name, as whoever looks for one expects. */
export function AllPartnerships() {
  const t = useWords();
  const { index, lang } = useRecord();
  const { loose, groups } = arrange(answer(index, EMPTY_QUESTION), index, "name", lang, NONE_PINNED);
  return (
    <nav className="written-all" aria-label={t("table.partnership")}>
      <h2>{t("written.all")}</h2>
      {loose.length > 0 && <Links lanes={loose} />}
      {groups.map(({ province, lanes }) => (
        <section key={province}>
          <h3>{placeName(index, province, null, lang)}</h3>
          <Links lanes={lanes} />
        </section>
      ))}
    </nav>
  );
}
