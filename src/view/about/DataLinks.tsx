/** Links to the published record and its schema, from the root of the site in either language. */
import type { AboutText } from "../../i18n/aboutText";
import { INITIAL } from "../../session/session";
import { useWebAddress } from "../link/webAddress";
import { isAlone, siteOnTheWeb } from "../page/alone";

export function DataLinks({ text }: { readonly text: AboutText["data"] }) {
  const full = useWebAddress();
  // The address of the Vietnamese start page is the root of the site.
  const root = full(INITIAL);
  // A file of its own holds them packed; "Download" gives them.
  if (isAlone() && siteOnTheWeb() === null) return null;
  const at = (file: string) => new URL(`data/${file}`, root).href;
  return (
    <ul className="about-links">
      <li>
        <a href={at("dataset.json")} type="application/json">
          {text.file}
        </a>
      </li>
      <li>
        <a href={at("dataset.schema.json")} type="application/schema+json">
          {text.schema}
        </a>
      </li>
    </ul>
  );
}
