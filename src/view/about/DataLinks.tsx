/** Links to the published record and its schema, from the root of the site in either language. */
import type { AboutText } from "../../i18n/aboutText";
import { useSiteRoot } from "./useSiteRoot";

export function DataLinks({ text }: { readonly text: AboutText["data"] }) {
  const root = useSiteRoot();
  const at = (file: string) => `${root}/data/${file}`;
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
