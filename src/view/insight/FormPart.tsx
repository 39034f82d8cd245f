/** What a partnership formally is: the word of its sources, and the paper that began it. */
import type { Detail, Details, Milestone } from "../../dataset/dataset";
import { useRecord } from "../record/recordContext";
import { fieldWords } from "./fieldWords";
import { MilestoneLines } from "./MilestoneLines";
import type { PartProps } from "./profileParts";
import { useInsightText } from "./useInsightText";

function Fields({ founding }: { readonly founding: Milestone }) {
  const { profile } = useInsightText();
  const { index, lang } = useRecord();
  const words = fieldWords(index, founding.fields, lang);
  return <p>{founding.fields.length === 1 ? profile.formOneField(words) : profile.formSigned(words)}</p>;
}

function Signatories({ detail }: { readonly detail: Detail | undefined }) {
  const { profile } = useInsightText();
  const { lang } = useRecord();
  const names = (detail?.parties ?? [])
    .filter(({ role }) => role === "signatory")
    .map(({ name }) => name[lang]);
  return names.length > 0 ? <p>{profile.signatories(names.join("; "))}</p> : null;
}

function Founding({ founding, details }: { readonly founding: Milestone; readonly details: Details }) {
  return (
    <>
      <MilestoneLines milestones={[founding]} />
      <Fields founding={founding} />
      <Signatories detail={details.milestones.get(founding.id)} />
    </>
  );
}

export function FormPart({ partnership, lane, details }: PartProps) {
  const { profile } = useInsightText();
  const { index, lang } = useRecord();
  const { tie, founding: id } = index.partnerships[partnership] ?? { tie: "unknown", founding: null };
  const founding = lane.find((milestone) => milestone.id === id);
  return (
    <section>
      <h3>{profile.form}</h3>
      <p>
        <strong>{index.vocabulary.ties[tie][lang]}</strong>
      </p>
      {founding ? <Founding founding={founding} details={details} /> : <p>{profile.noFounding}</p>}
      <p className="soft">{profile.sisterHow}</p>
    </section>
  );
}
