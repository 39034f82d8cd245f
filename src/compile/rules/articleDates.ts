/** Rule of compile: an article is published, then looked up, then taken into an edition. */
import { boundsOf } from "../../time/boundsOf";
import { parseDay } from "../../time/day";
import type { Links } from "../links";
import { type Breach, breach, type Rule } from "../rule";
import { edtfOf } from "../statedDate";

type Article = Links["seeds"]["articles"][number];

export const articleDates: Rule = {
  name: "article-dates",
  description: "An article's days follow one another, and its id tells the day on which it was published.",
  needs: "file",
  check: ({ links }) => {
    const edition = links.seeds.edition?.value.date ?? null;
    return links.seeds.articles.flatMap((source) => [...days(source, edition), ...dayInId(source)]);
  },
};

function days(source: Article, edition: string | null): readonly Breach[] {
  const { published, accessed, recorded } = source.value;
  const earliest = published === null ? null : boundsOf(edtfOf(published)).earliest;
  const taken = parseDay(recorded);
  const found: Breach[] = [];
  if (earliest !== null && taken !== null && earliest > taken)
    found.push(
      breach(source, ["published"], "it was published after it was recorded", "correct one of the two days"),
    );
  if (accessed !== undefined && accessed > recorded)
    found.push(
      breach(source, ["accessed"], "it was looked up after it was recorded", "correct one of the two days"),
    );
  if (edition !== null && recorded > edition)
    found.push(
      breach(
        source,
        ["recorded"],
        "it was recorded after this edition was closed",
        "raise the date in record.yaml",
      ),
    );
  return found;
}

/** `<publisher>-<yyyy-mm-dd>-<slug>`; where the day is not known, `nd` or as much of it as is. */
function dayInId(source: Article): readonly Breach[] {
  const { published } = source.value;
  const plain = published?.replace(/[~?%]$/, "") ?? "";
  const wanted = /^\d{4}(-\d{2}){0,2}$/.test(plain) ? plain : "nd";
  const may = published === wanted && wanted.length === "yyyy-mm-dd".length ? wanted : `(${wanted}|nd)`;
  if (new RegExp(`^[a-z0-9-]+-${may}-(?!\\d{2}-)[a-z0-9-]+$`).test(source.id)) return [];
  return [
    breach(
      source,
      ["published"],
      `the id “${source.id}” does not hold “-${wanted}-”`,
      "name the file <publisher>-<day or nd>-<slug>",
    ),
  ];
}
