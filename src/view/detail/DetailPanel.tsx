/** The place where a milestone opens: beside the timeline on wide screens, a sheet over the page on narrow ones. */
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Milestone, MilestoneId } from "../../dataset/dataset";
import { shortDate } from "../../i18n/shortDate";
import { neighbours } from "../../query/neighbours";
import { closed, opened } from "../../session/opened";
import { useTitlesOf } from "../load/partsContext";
import { dateInWords } from "../mark/dateWords";
import { NARROW } from "../page/screens";
import { useSession } from "../page/sessionContext";
import { useMedia } from "../page/useMedia";
import { useRecord } from "../record/recordContext";
import { useTitle } from "../record/useTitle";
import { useWords } from "../words/wordsContext";
import { MilestoneDetail } from "./MilestoneDetail";
import { useDetailFocus } from "./useDetailFocus";
import "./detail.css";

const HEADING = "detail-heading";

function rowsOf(milestones: readonly (Milestone | null)[]): readonly number[] {
  return milestones.flatMap((milestone) => milestone?.index ?? []);
}

function Steps({ milestone }: { readonly milestone: Milestone }) {
  const t = useWords();
  const { index, lang } = useRecord();
  const titleOf = useTitle();
  const { session, go } = useSession();
  const { previous, next, position, of: total } = neighbours(index, milestone);
  useTitlesOf(useMemo(() => rowsOf([milestone, previous, next]), [milestone, previous, next]));
  const [ledTo, setLedTo] = useState<MilestoneId | null>(null);
  const place = t("detail.position", { position, total });
  const step = (to: Milestone | null, name: string, arrow: string) => (
    <button
      type="button"
      disabled={!to}
      onClick={() => {
        if (!to) return;
        setLedTo(to.id);
        go(opened(session, to.id));
      }}
      title={to ? `${shortDate(to.date, lang)}: ${titleOf(to.index)}` : undefined}
      aria-label={name}
    >
      <span aria-hidden="true">{arrow}</span>
    </button>
  );
  return (
    <>
      <nav className="steps" aria-label={place}>
        {step(previous, t("detail.previous"), "←")}
        <span className="soft">{t("timeline.position", { position, total })}</span>
        {step(next, t("detail.next"), "→")}
      </nav>
      {/* The focus stays on the button, so what it led to has to be said. */}
      <span role="status" className="visually-hidden">
        {ledTo === milestone.id && [place, titleOf(milestone.index), dateInWords(milestone, lang)].join(". ")}
      </span>
    </>
  );
}

function Inside({ milestone, onClose }: { readonly milestone: Milestone; readonly onClose: () => void }) {
  const t = useWords();
  return (
    <>
      <div className="detail-bar">
        <Steps milestone={milestone} />
        <button type="button" className="close" onClick={onClose}>
          <span aria-hidden="true">×</span>
          <span className="visually-hidden">{t("detail.close")}</span>
        </button>
      </div>
      <MilestoneDetail milestone={milestone} headingId={HEADING} />
    </>
  );
}

function Sheet({ milestone, onClose }: { readonly milestone: Milestone; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before the hook below looks for the heading: focus cannot enter a dialog that is not open.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  useDetailFocus(dialog, milestone.id, HEADING, true);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself; the click is on the backdrop
    <dialog
      ref={dialog}
      className="detail sheet"
      aria-labelledby={HEADING}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="sheet-inside">
        <Inside milestone={milestone} onClose={onClose} />
      </div>
    </dialog>
  );
}

/** Escape closes from wherever the focus is, but where something nearer was meant: a field, a menu, a dialog. */
function useCloseByEscape(onClose: () => void): void {
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      const { target } = event;
      if (target === document.body || (target instanceof Element && target.closest("#main"))) close();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}

function Aside({ milestone, onClose }: { readonly milestone: Milestone; readonly onClose: () => void }) {
  const aside = useRef<HTMLElement>(null);
  useDetailFocus(aside, milestone.id, HEADING, false);
  useCloseByEscape(onClose);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another milestone is read from its beginning
  useEffect(() => {
    aside.current?.scrollTo({ top: 0 });
  }, [milestone.id]);
  return (
    <aside ref={aside} className="detail panel" aria-labelledby={HEADING}>
      <Inside milestone={milestone} onClose={onClose} />
    </aside>
  );
}

export function DetailPanel({ milestone }: { readonly milestone: Milestone }) {
  const narrow = useMedia(NARROW);
  const { session, go } = useSession();
  const onClose = () => go(closed(session));
  return narrow ? (
    <Sheet milestone={milestone} onClose={onClose} />
  ) : (
    <Aside milestone={milestone} onClose={onClose} />
  );
}
