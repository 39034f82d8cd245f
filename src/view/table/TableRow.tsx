/** One milestone as a row: its title is the head of the row and opens it. */
import { shortDate } from "../../i18n/shortDate";
import { MilestoneLink } from "../detail/MilestoneLink";
import { familyOf } from "../mark/family";
import { Glyph } from "../mark/Glyph";
import { PlacesThenAndNow } from "../record/PlacesThenAndNow";
import { useRecord } from "../record/recordContext";
import { SourceCountWords } from "../record/SourceCountWords";
import { MarkedTitle } from "../search/MarkedTitle";
import type { Row } from "./tableRows";

type Props = { readonly row: Row; readonly open: boolean };

export function TableRow({ row, open }: Props) {
  const { index, lang } = useRecord();
  const { milestone, fields, kind, status } = row;
  const date = shortDate(milestone.date, lang);
  return (
    <tr
      className={`family-${familyOf(index, milestone)}${open ? " is-open" : ""}`}
      aria-current={open ? "true" : undefined}
    >
      <td>
        <div className="cell-date">
          <Glyph index={index} milestone={milestone} />
          <span>{date.charAt(0).toLocaleUpperCase(lang) + date.slice(1)}</span>
        </div>
      </td>
      <th scope="row">
        <MilestoneLink id={milestone.id}>
          <MarkedTitle row={milestone.index} />
        </MilestoneLink>
      </th>
      <td>
        <PlacesThenAndNow milestone={milestone} />
      </td>
      <td>{fields.join(", ")}</td>
      <td>{kind}</td>
      <td>{status}</td>
      <td>
        <SourceCountWords milestone={milestone} />
      </td>
    </tr>
  );
}
