/** Taking what is shown, or the whole record: files, a calendar, a citation. */
import { useMemo, useState } from "react";
import type { Milestones } from "../../dataset/milestones";
import { viewReferences } from "../../export/cite/references";
import type { Separator } from "../../export/csv/csvCell";
import { excerptOf, type LoadedRecord } from "../../export/excerptOf";
import type { Answer } from "../../query/answer";
import { useFilterWords } from "../print/useFilterWords";
import { useRecord } from "../record/recordContext";
import { Brought } from "./Brought";
import { CalendarPart, type Wanted } from "./CalendarPart";
import { Choice } from "./Choice";
import { CitePart, type Form } from "./CitePart";
import { DataPart } from "./DataPart";
import { PicturePart } from "./PicturePart";
import { useCounted, useTakeWords } from "./takeWords";
import { useAddresses } from "./useAddresses";

const NONE: readonly string[] = [];

/** What the reader chose, whatever it is taken of. */
function useChoices() {
  const [separator, onSeparator] = useState<Separator>(",");
  const [wanted, onWanted] = useState<Wanted>({ plans: true, every: "5" });
  const [form, onForm] = useState<Form>("vietnamese");
  return { data: { separator, onSeparator }, calendar: { wanted, onWanted }, cite: { form, onForm } };
}

type PartsProps = {
  readonly record: LoadedRecord;
  readonly milestones: Milestones;
  readonly whole: boolean;
  readonly choices: ReturnType<typeof useChoices>;
};

function Parts({ record, milestones, whole, choices }: PartsProps) {
  const { cite } = useTakeWords();
  const { lang, today } = useRecord();
  const shownWords = useFilterWords();
  const filters = whole ? NONE : shownWords;
  const addresses = useAddresses(whole);
  const told = useMemo(
    () => ({ excerpt: excerptOf(record, milestones), addresses }),
    [record, milestones, addresses],
  );
  const about = filters.join("; ");
  return (
    <>
      <DataPart told={told} filters={filters} {...choices.data} />
      <PicturePart record={record} milestones={milestones} told={told} filters={filters} whole={whole} />
      <CalendarPart told={told} about={about} {...choices.calendar} />
      <section className="take-part">
        <h3>{cite.title}</h3>
        <CitePart
          references={viewReferences(told, about, { lang, today })}
          excerpt={told.excerpt}
          {...choices.cite}
        />
      </section>
    </>
  );
}

export function TakeAnswer({ answer }: { readonly answer: Answer }) {
  const words = useTakeWords();
  const counted = useCounted();
  const { index } = useRecord();
  const choices = useChoices();
  const isPart = answer.milestones.length < index.milestones.length;
  const [scope, setScope] = useState<"shown" | "all">("shown");
  const whole = !isPart || scope === "all";
  const milestones = whole ? index.milestones : answer.milestones;
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
      <Brought rows={milestones.rows}>
        {(record) => <Parts record={record} milestones={milestones} whole={whole} choices={choices} />}
      </Brought>
    </>
  );
}
