/** The same milestones as a list to read from top to bottom: what phones show first and what stands by itself. */
import { useTranslation } from "react-i18next";
import type { Milestone } from "../../dataset/dataset";
import type { Answer } from "../../query/answer";
import { MilestoneLink } from "../detail/MilestoneLink";
import { dateInWords } from "../mark/dateWords";
import { familyOf } from "../mark/family";
import { Glyph } from "../mark/Glyph";
import { Icon } from "../mark/Icon";
import { KIND_PATHS } from "../mark/iconPaths";
import { useSession } from "../page/sessionContext";
import { milestonePlaces } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { type GroupKey, yearGroups } from "./yearGroups";
import "./list.css";

function useGroupWords(): (key: GroupKey) => string {
  const { t } = useTranslation();
  return (key) => {
    switch (key.kind) {
      case "year":
        return t("list.year", { year: key.year });
      case "between":
        if (key.from === null) return t("list.notAfter", { year: key.to ?? "" });
        return key.to === null
          ? t("list.notBefore", { year: key.from })
          : t("list.between", { from: key.from, to: key.to });
      case "undated":
        return t("list.undated");
    }
  };
}

function Card({ milestone }: { readonly milestone: Milestone }) {
  const { index, titles, lang } = useRecord();
  const { session } = useSession();
  const [vn, partner] = milestonePlaces(index, milestone, lang);
  const { kinds, statuses } = index.vocabulary;
  const open = session.milestone === milestone.id;
  return (
    <li className={`card family-${familyOf(index, milestone)}${open ? " is-open" : ""}`}>
      <Glyph index={index} milestone={milestone} />
      <div>
        <p className="card-date">{dateInWords(milestone, lang)}</p>
        <h4>
          <MilestoneLink id={milestone.id}>{titles[milestone.index]}</MilestoneLink>
        </h4>
        <p className="card-meta">
          <span>
            {vn} <span aria-hidden="true">⇄</span> {partner}
          </span>
          <span className="card-kind">
            <Icon path={KIND_PATHS[milestone.kind]} /> {kinds[milestone.kind][lang]}
          </span>
          {milestone.status !== "done" && (
            <span className="card-status">{statuses[milestone.status][lang]}</span>
          )}
        </p>
      </div>
    </li>
  );
}

export function ListView({ answer }: { readonly answer: Answer }) {
  const { t } = useTranslation();
  const words = useGroupWords();
  return (
    <section className="list" aria-label={t("list.label")}>
      {yearGroups(answer.milestones).map(({ key, milestones }) => (
        <section key={`${JSON.stringify(key)}${milestones[0]?.id}`} className="list-group">
          <h3>{words(key)}</h3>
          {key.kind === "undated" && <p className="soft">{t("list.undatedWhy")}</p>}
          <ol>
            {milestones.map((milestone) => (
              <Card key={milestone.id} milestone={milestone} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}
