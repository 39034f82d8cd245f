/** What the record holds of some places, one row each, and of the whole at the end. Each name leads to what it counts. */
import { useId } from "react";
import type { Holdings } from "../../dataset/coverage";
import type { AboutText } from "../../i18n/aboutText";
import { formatNumber, formatShare } from "../../i18n/wordNumber";
import { withFacet } from "../../session/filtered";
import { withView } from "../../session/looks";
import { INITIAL } from "../../session/session";
import { SessionLink } from "../link/SessionLink";
import { useSession } from "../page/sessionContext";
import { useRecord } from "../record/recordContext";
import { type CoverageRow, sharesOf } from "./coverageRows";
import "./coverage.css";

type Text = AboutText["coverage"];

function Cells({ holdings }: { readonly holdings: Holdings }) {
  const { lang } = useRecord();
  const { partnerships, milestones, sources } = holdings;
  const shares = sharesOf(holdings);
  const counts = [partnerships, milestones, sources].map((count) => formatNumber(count, lang));
  const parts = shares ? [shares.checked, shares.cited].map((share) => formatShare(share, lang)) : ["–", "–"];
  return [...counts, ...parts].map((cell, column) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: five cells of which none ever moves
    <td key={column}>{cell}</td>
  ));
}

type LinkProps = { readonly row: CoverageRow; readonly facet: "province" | "partner" };

/** To the milestones that the row counts, in whichever view suits the screen. */
function PlaceLink({ row, facet }: LinkProps) {
  const { session } = useSession();
  const target = withView(withFacet({ ...INITIAL, lang: session.lang }, facet, [row.unit]), null);
  return <SessionLink to={target}>{row.label}</SessionLink>;
}

type Props = {
  readonly caption: string;
  readonly text: Text;
  readonly rows: readonly CoverageRow[];
  readonly facet: LinkProps["facet"];
  readonly total: Holdings;
};

export function CoverageTable({ caption, text, rows, facet, total }: Props) {
  const id = useId();
  return (
    <table className="coverage" aria-labelledby={id}>
      <caption id={id}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.place}</th>
          {text.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.unit} className={row.former ? "is-former" : undefined}>
            <th scope="row">
              <PlaceLink row={row} facet={facet} />
            </th>
            <Cells holdings={row} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{text.total}</th>
          <Cells holdings={total} />
        </tr>
      </tfoot>
    </table>
  );
}
