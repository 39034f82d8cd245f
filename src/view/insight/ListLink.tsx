/** A figure as a link to the list of what it counts. */
import type { ReactNode } from "react";
import type { Status } from "../../dataset/vocabulary";
import type { Choices } from "../../query/question";
import { withFacet } from "../../session/filtered";
import { withView } from "../../session/looks";
import { INITIAL, type Session } from "../../session/session";
import { SessionLink } from "../link/SessionLink";
import { useRecord } from "../record/recordContext";

/** What took place or is under way; figures count nothing else. */
export const HAPPENED: readonly Status[] = ["done", "ongoing"];

type Props = {
  readonly choices: Partial<Choices>;
  /** What else is filtered; nothing where left out. */
  readonly within?: Session;
  /** What is counted, read out after the figure where its place in a table does not follow the link. */
  readonly about?: string;
  readonly children: ReactNode;
};

export function ListLink({ choices, within, about, children }: Props) {
  const { lang } = useRecord();
  const { partnership, partner, field, status } = choices;
  let to = withView(within ?? { ...INITIAL, lang }, "list");
  if (partnership) to = withFacet(to, "partnership", partnership);
  if (partner) to = withFacet(to, "partner", partner);
  if (field) to = withFacet(to, "field", field);
  if (status) to = withFacet(to, "status", status);
  return (
    <SessionLink to={{ ...to, milestone: null }}>
      {children}
      {about && <span className="visually-hidden">: {about}</span>}
    </SessionLink>
  );
}
