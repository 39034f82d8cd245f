/** What the page has to say about itself: a link that led nowhere, a timeline that could not be drawn. */
import { beginning } from "../../base/beginning";
import { useParts } from "../load/partsContext";
import { useWords } from "../words/wordsContext";

export type Notice =
  | { readonly kind: "unknownMilestone"; readonly id: string }
  | { readonly kind: "unknownPartnership"; readonly id: string }
  | { readonly kind: "withdrawn" }
  | { readonly kind: "renamed" }
  | { readonly kind: "timelineFailed" }
  | { readonly kind: "titlesFailed" }
  | { readonly kind: "detailsFailed" }
  | { readonly kind: "searchFailed" }
  | { readonly kind: "languageFailed" };

type Props = {
  readonly notices: readonly Notice[];
  readonly onDismiss: (notice: Notice) => void;
};

/** What stood in the address can be endless; characters. */
const MOST_QUOTED = 60;

function useNoticeWords(): (notice: Notice) => string {
  const t = useWords();
  return (notice) => {
    switch (notice.kind) {
      case "unknownMilestone":
        return t("state.unknownMilestone", { id: beginning(notice.id, MOST_QUOTED) });
      case "unknownPartnership":
        return t("state.unknownPartnership", { id: beginning(notice.id, MOST_QUOTED) });
      case "withdrawn":
        return t("state.withdrawn");
      case "renamed":
        return t("state.renamed");
      case "timelineFailed":
        return t("state.timelineFailed");
      case "titlesFailed":
        return t("state.titlesFailed");
      case "detailsFailed":
        return t("state.detailsFailed");
      case "searchFailed":
        return t("state.searchFailed");
      case "languageFailed":
        return t("state.languageFailed");
    }
  };
}

export function Notices({ notices, onDismiss }: Props) {
  const t = useWords();
  const words = useNoticeWords();
  const { retryTitles, retryDetails } = useParts();
  const retry = t("state.retry");
  const waysOn: Partial<Record<Notice["kind"], readonly [name: string, go: () => void]>> = {
    titlesFailed: [retry, retryTitles],
    detailsFailed: [retry, retryDetails],
    // Its script: what did not come once, no browser asks for again in the same page.
    searchFailed: [t("state.reload"), () => location.reload()],
  };
  return (
    <div className="notices" role="status">
      {notices.map((notice) => {
        const [name, go] = waysOn[notice.kind] ?? [];
        return (
          <p key={notice.kind} className="notice">
            {words(notice)}
            {go && (
              <button type="button" onClick={go}>
                {name}
              </button>
            )}
            <button type="button" className="close" onClick={() => onDismiss(notice)}>
              <span aria-hidden="true">×</span>
              <span className="visually-hidden">{t("detail.close")}</span>
            </button>
          </p>
        );
      })}
    </div>
  );
}
