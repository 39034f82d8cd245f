/** The order of things on the page: head, filters, what they leave, the view, the opened milestone, the foot. */
import { useMemo, useState } from "react";
import { type Answer, answer } from "../../query/answer";
import { findMilestone } from "../../query/findMilestone";
import { cleared } from "../../session/filtered";
import { questionOf } from "../../session/questionOf";
import { isInsight, type View } from "../../session/session";
import type { Dropped } from "../../session/urlField";
import { AboutView } from "../about/AboutView";
import { useRememberedView, ViewBeforeProvider } from "../about/viewBefore";
import { LateDetail } from "../detail/LateDetail";
import { LateEmbed } from "../embed/LateEmbed";
import { LateInsight } from "../insight/LateInsight";
import { LateProfileCard } from "../insight/LateProfileCard";
import { ListView } from "../list/ListView";
import type { LoadProblem } from "../load/fetchPart";
import type { RecordParts } from "../load/recordParts";
import { LateMap } from "../map/LateMap";
import { LateFreshness } from "../offline/LateFreshness";
import { Printout } from "../print/Printout";
import { useRecord } from "../record/recordContext";
import { SearchProvider } from "../search/searchContext";
import { useSearch } from "../search/useSearch";
import { LateTable } from "../table/LateTable";
import { LateTimeline } from "../timeline/LateTimeline";
import type { LoadLibrary } from "../timeline/loadVisTimeline";
import { useWords } from "../words/wordsContext";
import { Explorer } from "./Explorer";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { type Notice, Notices } from "./Notices";
import { PHONE } from "./screens";
import { useSession } from "./sessionContext";
import { useMedia } from "./useMedia";

type Props = {
  readonly parts: RecordParts;
  readonly dropped: readonly Dropped[];
  readonly loadLibrary: LoadLibrary;
  readonly titlesProblem: LoadProblem | null;
  readonly detailsProblem: LoadProblem | null;
  readonly languageFailed: boolean;
};

/** The view to show: the reader's choice, else the list on phones and the timeline elsewhere. */
function useView(timelineFailed: boolean): View {
  const phone = useMedia(PHONE);
  const { session } = useSession();
  const wanted = session.view ?? (phone ? "list" : "timeline");
  if (wanted === "table" || wanted === "map" || isInsight(wanted)) return wanted;
  return wanted === "timeline" && !timelineFailed ? "timeline" : "list";
}

function NothingFound() {
  const t = useWords();
  const { session, go } = useSession();
  return (
    <div className="nothing">
      <p>{t("result.none")}</p>
      {!session.embed && (
        <button type="button" className="primary" onClick={() => go(cleared(session))}>
          {t("result.wayBack")}
        </button>
      )}
    </div>
  );
}

function lostLinks(dropped: readonly Dropped[]): Notice[] {
  return dropped.flatMap(({ name, value, why }): Notice[] => {
    if (name === "partnership") return [{ kind: "unknownPartnership", id: value }];
    if (name !== "m") return [];
    return [why === "unknown" ? { kind: "unknownMilestone", id: value } : { kind: why }];
  });
}

function useNotices(
  { dropped, titlesProblem, detailsProblem, languageFailed }: Props,
  timelineFailed: boolean,
  searchFailed: boolean,
) {
  const [dismissed, setDismissed] = useState<readonly Notice["kind"][]>([]);
  const links = useMemo(() => lostLinks(dropped), [dropped]);
  const all: Notice[] = [
    ...links,
    ...(timelineFailed ? [{ kind: "timelineFailed" } as const] : []),
    ...(titlesProblem ? [{ kind: "titlesFailed" } as const] : []),
    ...(detailsProblem ? [{ kind: "detailsFailed" } as const] : []),
    ...(languageFailed ? [{ kind: "languageFailed" } as const] : []),
    ...(searchFailed ? [{ kind: "searchFailed" } as const] : []),
  ];
  return {
    notices: all.filter(({ kind }) => !dismissed.includes(kind)),
    dismiss: (notice: Notice) => setDismissed([...dismissed, notice.kind]),
  };
}

type ContentProps = {
  readonly found: Answer;
  readonly view: View;
  readonly loadLibrary: LoadLibrary;
  onFailed: () => void;
};

function Content({ found, view, loadLibrary, onFailed }: ContentProps) {
  const { index } = useRecord();
  const { session } = useSession();
  // A story shows the open milestone in its own place.
  const id = view === "story" ? null : session.milestone;
  const open = id === null ? null : findMilestone(index, id);
  return (
    <div className={open?.kind === "found" ? "content with-panel" : "content"}>
      <div className="view">
        {!isInsight(view) && <LateProfileCard />}
        {found.milestones.length === 0 && <NothingFound />}
        {isInsight(view) && <LateInsight view={view} answer={found} />}
        {found.milestones.length > 0 && view === "list" && <ListView answer={found} />}
        {found.milestones.length > 0 && view === "table" && <LateTable answer={found} />}
        {/* Where nothing is left, another place can still be chosen on it. */}
        {view === "map" && <LateMap answer={found} />}
        {found.milestones.length > 0 && view === "timeline" && (
          <LateTimeline answer={found} loadLibrary={loadLibrary} onFailed={onFailed} />
        )}
      </div>
      {open?.kind === "found" && <LateDetail milestone={open.milestone} />}
    </div>
  );
}

export function Page(props: Props) {
  const { index } = useRecord();
  const { session } = useSession();
  const [timelineFailed, setTimelineFailed] = useState(false);
  const words = useSearch(props.parts);
  const { notices, dismiss } = useNotices(props, timelineFailed, words.state === "failed");
  const found = answer(index, questionOf(session), words.found);
  const view = useView(timelineFailed);
  const viewBefore = useRememberedView(session);
  const told = <Notices notices={notices} onDismiss={dismiss} />;
  const content = (
    <Content
      found={found}
      view={view}
      loadLibrary={props.loadLibrary}
      onFailed={() => setTimelineFailed(true)}
    />
  );
  const printout = (
    <SearchProvider value={words}>
      {/* What milestones come to is printed as it stands on the screen. */}
      {!isInsight(view) && <Printout answer={found} />}
    </SearchProvider>
  );
  if (session.embed)
    return (
      <>
        <SearchProvider value={words}>
          <LateEmbed found={found} view={view}>
            {told}
            {content}
          </LateEmbed>
        </SearchProvider>
        {printout}
      </>
    );
  return (
    <div className="page">
      <Header />
      {told}
      <LateFreshness />
      {session.view === "about" ? (
        <ViewBeforeProvider value={viewBefore}>
          <AboutView />
        </ViewBeforeProvider>
      ) : (
        <>
          <Explorer words={words} found={found} view={view}>
            {content}
          </Explorer>
          {printout}
        </>
      )}
      <Footer />
    </div>
  );
}
