/** Citing from an open milestone: the milestone, or the partnership that it belongs to. */
import { useMemo, useState } from "react";
import type { Milestone } from "../../dataset/dataset";
import type { Milestones } from "../../dataset/milestones";
import { milestoneReferences, partnershipReferences } from "../../export/cite/references";
import { excerptOf, type LoadedRecord } from "../../export/excerptOf";
import { useRecord } from "../record/recordContext";
import { Brought } from "./Brought";
import { Choice } from "./Choice";
import { CitePart, type Form, type FormChoice } from "./CitePart";
import { useTakeWords } from "./takeWords";
import { useAddresses } from "./useAddresses";

type What = "milestone" | "partnership";

type CitedProps = FormChoice & {
  readonly record: LoadedRecord;
  readonly what: What;
  readonly milestones: Milestones;
};

function Cited({ record, what, milestones, form, onForm }: CitedProps) {
  const { lang, today } = useRecord();
  const addresses = useAddresses(false);
  const told = useMemo(
    () => ({ excerpt: excerptOf(record, milestones), addresses }),
    [record, milestones, addresses],
  );
  const referencesOf = what === "milestone" ? milestoneReferences : partnershipReferences;
  const references = referencesOf(told, { lang, today });
  return <CitePart references={references} excerpt={told.excerpt} form={form} onForm={onForm} />;
}

/** The milestone alone, or all of its partnership. */
function useMilestones({ index: row, partnership }: Milestone, what: What): Milestones {
  const { milestones } = useRecord().index;
  return useMemo(() => {
    if (what === "milestone") return milestones.slice(row, row + 1);
    const { starts } = milestones.columns;
    return milestones.slice(starts[partnership] ?? 0, starts[partnership + 1] ?? 0);
  }, [milestones, row, partnership, what]);
}

export function CiteMilestone({ milestone }: { readonly milestone: Milestone }) {
  const { cite } = useTakeWords();
  const [what, setWhat] = useState<What>("milestone");
  const [form, setForm] = useState<Form>("vietnamese");
  const milestones = useMilestones(milestone, what);
  return (
    <>
      <Choice
        label={cite.what}
        options={[
          ["milestone", cite.milestone],
          ["partnership", cite.partnership],
        ]}
        value={what}
        onChange={setWhat}
      />
      <Brought rows={milestones.rows}>
        {(record) => (
          <Cited record={record} what={what} milestones={milestones} form={form} onForm={setForm} />
        )}
      </Brought>
    </>
  );
}
