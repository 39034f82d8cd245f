/** The choices of a menu that is open: only then are they counted. */
import { planCounts } from "../../query/planCounts";
import { withDue } from "../../session/filtered";
import { questionOf } from "../../session/questionOf";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";
import { useFound } from "../search/searchContext";
import { useWords } from "../words/wordsContext";
import { OptionList } from "./OptionList";
import { OptionRow } from "./OptionRow";
import type { Menu } from "./useMenus";
import { useOptions } from "./useOptions";

export type MenuOptionsProps = { readonly menu: Menu };

/** Limits all that the list above leaves to plans that are not settled; no choice among the others. */
function DueOption() {
  const t = useWords();
  const { index } = useRecord();
  const { session, go } = useSession();
  const { open } = planCounts(index, questionOf(session), useFound().found);
  return (
    <div className="options option-also">
      <OptionRow
        value="due"
        label={t("filters.due")}
        note={null}
        count={open}
        family={null}
        kind={null}
        checked={session.due}
        onToggle={() => go(withDue(session, !session.due))}
      />
    </div>
  );
}

export function MenuOptions({ menu }: MenuOptionsProps) {
  const options = useOptions(menu.facet);
  return (
    <>
      <OptionList {...menu} options={options} />
      {menu.facet === "status" && <DueOption />}
    </>
  );
}
