/** Taking what is shown, or the whole record: files, a calendar, a citation. */
import { useMemo, useState } from "react";
import { viewReferences } from "../../export/cite/references";
import { excerptOf, type WholeRecord } from "../../export/excerptOf";
import type { Answer } from "../../query/answer";
import { useFilterWords } from "../print/useFilterWords";
import { useRecord } from "../record/recordContext";
import { CalendarPart } from "./CalendarPart";
import { Choice } from "./Choice";
import { CitePart } from "./CitePart";
import { DataPart } from "./DataPart";
import { useCounted, useTakeWords } from "./takeWords";
import { useAddresses } from "./useAddresses";

type Props = { readonly record: WholeRecord; readonly answer: Answer };

const NONE: readonly string[] = [];

export function TakeAnswer({ record, answer }: Props) {
  const words = useTakeWords();
  const counted = useCounted();
  const { index, lang, today } = useRecord();
  const isPart = answer.milestones.length < index.milestones.length;
  const [scope, setScope] = useState<"shown" | "all">("shown");
  const whole = !isPart || scope === "all";
  const shownWords = useFilterWords();
  const filters = whole ? NONE : shownWords;
  const addresses = useAddresses(whole);
  const told = useMemo(
    () => ({ excerpt: whole ? excerptOf(record) : excerptOf(record, answer.milestones), addresses }),
    [record, answer, whole, addresses],
  );
  const about = filters.join("; ");
  return (
    <>
      {isPart && (
        <Choice
          label={words.scope.label}
          options={[
            ["shown", counted(words.scope.shown, answer.milestones.length)],
            ["all", counted(words.scope.all, index.milestones.length)],
          ]}
          value={scope}
          onChange={setScope}
        />
      )}
      <DataPart told={told} filters={filters} />
      <CalendarPart told={told} about={about} />
      <section className="take-part">
        <h3>{words.cite.title}</h3>
        <CitePart references={viewReferences(told, about, { lang, today })} excerpt={told.excerpt} />
      </section>
    </>
  );
}
