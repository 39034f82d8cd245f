/** The menus of the filter bar and the filter sheet: what they are called and what is chosen; cheap, without counts. */
import { useMemo } from "react";
import { toggled } from "../../session/filtered";
import { useSession } from "../page/sessionContext";
import { useStep } from "../page/useStep";
import { useWords } from "../words/wordsContext";
import type { MenuFacet } from "./optionWords";

export type Menu = {
  readonly facet: MenuFacet;
  readonly name: string;
  readonly chosen: readonly string[];
  /** What else it limits the page to, in words: whether plans are open is asked beside their status. */
  readonly also: readonly string[];
  readonly searchable: boolean;
  /** Chooses a value or takes it back; the same function from drawing to drawing. */
  readonly onToggle: (value: string) => void;
};

const MENUS: readonly MenuFacet[] = ["province", "partner", "field", "kind", "status"];
/** Places have spellings worth typing; the closed lists are short. */
const SEARCHABLE: ReadonlySet<MenuFacet> = new Set(["province", "partner"]);

export function useMenus(): readonly Menu[] {
  const t = useWords();
  const { question, due } = useSession().session;
  const step = useStep();
  const toggles = useMemo(
    () =>
      new Map(
        MENUS.map((facet) => [
          facet,
          (value: string) => step((session) => toggled(session, facet, value as never)), // menus hold only values of their own list
        ]),
      ),
    [step],
  );
  return MENUS.flatMap((facet) => {
    const onToggle = toggles.get(facet);
    if (!onToggle) return [];
    const searchable = SEARCHABLE.has(facet);
    const also = facet === "status" && due ? [t("filters.due")] : [];
    return [{ facet, name: t(`filters.${facet}`), chosen: question[facet], also, searchable, onToggle }];
  });
}
