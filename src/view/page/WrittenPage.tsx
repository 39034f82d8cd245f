/** The page as the build writes it: what can be read before, or without, any script, by the components of the page itself. */
import type { TFunction } from "i18next";
import { type Answer, answer } from "../../query/answer";
import { inTimeOrder } from "../../query/timeOrder";
import { questionOf } from "../../session/questionOf";
import type { Session } from "../../session/session";
import { pathOfList, type SiteBase } from "../../session/sitePath";
import { formatUrl } from "../../session/url";
import { ProfileCard } from "../insight/ProfileCard";
import { useOnlyPartnership } from "../insight/useOnlyPartnership";
import { ListView } from "../list/ListView";
import { partnershipPlaces } from "../record/placeNames";
import { type OpenRecord, RecordProvider, useRecord } from "../record/recordContext";
import type { SearchState } from "../search/useSearch";
import { useWords, WordsProvider } from "../words/wordsContext";
import { AllPartnerships } from "./AllPartnerships";
import { Explorer } from "./Explorer";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { Notices } from "./Notices";
import { SessionProvider, useSession } from "./sessionContext";
import { TimelinePlace } from "./TimelinePlace";

/** So many milestones stand on a start page. */
const FIRST = 20;

const nothing = () => {};
const NOT_SEARCHED: SearchState = {
  found: null,
  ranking: () => new Uint32Array(),
  state: "idle",
  reach: "whole",
  prepare: nothing,
  retry: nothing,
};

/** The same answer with no more milestones than these, in the order of the list. */
function firstOf(found: Answer, most: number): Answer {
  return { ...found, milestones: inTimeOrder(found.milestones).slice(0, most) };
}

/** On a start page: where the rest is. */
function Rest({ count, all }: { readonly count: number; readonly all: string }) {
  const t = useWords();
  return (
    <p className="written-rest">
      {t("written.first", { count })} <a href={all}>{t("written.all")}</a>
    </p>
  );
}

/** On a partnership's page: which one it is, as its chip cannot say without a script, and the way to the others. */
function Whose() {
  const t = useWords();
  const { index, lang } = useRecord();
  const { session, href } = useSession();
  const partnership = index.partnerships.find(({ id }) => session.question.partnership.includes(id));
  if (!partnership) return null;
  return (
    <p className="written-whose">
      <strong>{partnershipPlaces(index, partnership, lang).join(" – ")}</strong>{" "}
      <a href={href({ ...session, question: { ...session.question, partnership: [] } })}>
        {t("written.home")}
      </a>
    </p>
  );
}

/** On a partnership's page: what it comes to, where the page itself will show it. */
function WrittenCard() {
  const at = useOnlyPartnership();
  return at === null ? null : <ProfileCard partnership={at} />;
}

/** The list of milestones: the first of all, or all of one partnership. */
function Milestones({ all }: { readonly all: string }) {
  const { index } = useRecord();
  const { session } = useSession();
  const found = answer(index, questionOf(session), null);
  const whole = session.question.partnership.length > 0;
  const shown = whole ? found : firstOf(found, FIRST);
  return (
    <Explorer words={NOT_SEARCHED} found={found} view={null}>
      <Whose />
      <div className="content">
        <div className="view">
          <WrittenCard />
          <ListView answer={shown} whole />
          {!whole && <Rest count={shown.milestones.length} all={all} />}
          <TimelinePlace />
        </div>
      </div>
    </Explorer>
  );
}

function Inside({ lists, all }: { readonly lists: boolean; readonly all: string }) {
  const t = useWords();
  return (
    <div className="page is-written">
      <Header />
      <Notices notices={[]} onDismiss={nothing} />
      <p className="written-notice">{t("state.noScript")}</p>
      {lists ? (
        <main id="main" tabIndex={-1}>
          <AllPartnerships />
        </main>
      ) : (
        <Milestones all={all} />
      )}
      <Footer />
    </div>
  );
}

type Props = {
  readonly record: OpenRecord;
  readonly session: Session;
  readonly t: TFunction;
  /** `path` is the way from this page to the root of the site, with a slash at its end. */
  readonly base: SiteBase;
  /** Whether it is the list of all partnerships. */
  readonly lists: boolean;
};

export function WrittenPage({ record, session, t, base, lists }: Props) {
  const href = (target: Session) => {
    const { path, search } = formatUrl(target, base);
    return path + search;
  };
  return (
    <WordsProvider value={t}>
      <SessionProvider value={{ session, href, go: nothing }}>
        <RecordProvider value={record}>
          <Inside lists={lists} all={pathOfList(session.lang, base)} />
        </RecordProvider>
      </SessionProvider>
    </WordsProvider>
  );
}
