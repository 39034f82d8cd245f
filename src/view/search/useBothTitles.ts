/** The titles of both languages: a search finds what is written in either. The other one is fetched when first wanted. */
import { useEffect, useState } from "react";
import type { Lang, Localized } from "../../base/lang";
import type { Titles } from "../../dataset/dataset";
import { loadTitles } from "../load/loadRecord";
import { useRecord } from "../record/recordContext";

type Both = Localized<Titles | null>;

function bothOf(lang: Lang, titles: Titles, others: Titles | null): Both {
  return lang === "vi" ? { vi: titles, en: others } : { vi: others, en: titles };
}

/** Null until they are wanted and have come; a language that did not come is null and is not searched. */
export function useBothTitles(root: string, wanted: boolean): Both | null {
  const { titles, lang } = useRecord();
  const [both, setBoth] = useState<Both | null>(null);
  useEffect(() => {
    if (!wanted || both?.[lang]) return;
    // The reader has since switched to the language that did not come for the search.
    if (both) {
      setBoth({ ...both, [lang]: titles });
      return;
    }
    let gone = false;
    const other = lang === "vi" ? "en" : "vi";
    void loadTitles(root, other, titles.length).then((result) => {
      if (gone) return;
      if (!result.ok) console.info(`titles in ${other} are not searched`, result.error);
      setBoth(bothOf(lang, titles, result.ok ? result.value : null));
    });
    return () => {
      gone = true;
    };
  }, [root, wanted, both, lang, titles]);
  return both;
}
