/** Citing from an open milestone: the milestone, or the partnership that it belongs to. */
import { useMemo, useState } from "react";
import type { Milestone } from "../../dataset/dataset";
import { milestoneReferences, partnershipReferences } from "../../export/cite/references";
import { excerptOf, type WholeRecord } from "../../export/excerptOf";
import { useRecord } from "../record/recordContext";
import { Choice } from "./Choice";
import { CitePart } from "./CitePart";
import { useTakeWords } from "./takeWords";
import { useAddresses } from "./useAddresses";

type Props = { readonly record: WholeRecord; readonly milestone: Milestone };

/** The milestones of the same partnership, itself among them. */
function siblings({ index }: WholeRecord, { partnership }: Milestone): readonly Milestone[] {
  const { starts } = index.milestones.columns;
  return [...index.milestones.slice(starts[partnership] ?? 0, starts[partnership + 1] ?? 0)];
}

export function CiteMilestone({ record, milestone }: Props) {
  const { cite } = useTakeWords();
  const { lang, today } = useRecord();
  const [what, setWhat] = useState<"milestone" | "partnership">("milestone");
  const addresses = useAddresses(false);
  const told = useMemo(
    () => ({
      excerpt: excerptOf(record, what === "milestone" ? [milestone] : siblings(record, milestone)),
      addresses,
    }),
    [record, milestone, what, addresses],
  );
  const citing = { lang, today };
  const references =
    what === "milestone" ? milestoneReferences(told, citing) : partnershipReferences(told, citing);
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
      <CitePart references={references} excerpt={told.excerpt} />
    </>
  );
}
