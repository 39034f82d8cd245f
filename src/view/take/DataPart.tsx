/** The files on offer, each with what it is good for. */
import type { Separator } from "../../export/csv/csvCell";
import type { Told } from "../../export/excerpt";
import type { FileWord } from "../../i18n/takeText";
import { useRoot } from "../link/siteRoot";
import { useRecord } from "../record/recordContext";
import { Choice } from "./Choice";
import { makeFile } from "./makeFile";
import { useTakeWords } from "./takeWords";
import { useSaving } from "./useSaving";

const FILES: readonly FileWord[] = [
  "milestones",
  "partnerships",
  "sources",
  "report",
  "package",
  "dataset",
  "linked",
];

type Props = {
  readonly told: Told;
  readonly filters: readonly string[];
  readonly separator: Separator;
  readonly onSeparator: (separator: Separator) => void;
};

export function DataPart({ told, filters, separator, onSeparator }: Props) {
  const { data } = useTakeWords();
  const { lang } = useRecord();
  const root = useRoot();
  const { said, save } = useSaving();
  const making = { told, lang, filters, separator, root };
  return (
    <section className="take-part">
      <h3>{data.title}</h3>
      <ul className="take-files">
        {FILES.map((file) => (
          <li key={file}>
            <button type="button" onClick={() => save(() => makeFile(file, making))}>
              {data.files[file].name}
            </button>
            <span className="soft">{data.files[file].about}</span>
          </li>
        ))}
      </ul>
      <p role="status" className="take-said">
        {said}
      </p>
      <Choice
        label={data.separator}
        options={[
          [",", data.comma],
          [";", data.semicolon],
        ]}
        value={separator}
        onChange={onSeparator}
        note={data.separatorWhy}
      />
    </section>
  );
}
