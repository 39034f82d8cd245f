/** Offers what is shown for a page of someone else: the code, and how it will look. */
import { useRef, useState } from "react";
import { embedSnippet } from "../../export/embed/embedSnippet";
import { withView } from "../../session/looks";
import type { Session, View } from "../../session/session";
import { useCopy } from "../link/useCopy";
import { useSession } from "../page/sessionContext";
import { useFilterWords } from "../print/useFilterWords";
import { Choice } from "../take/Choice";
import { TakeSaid } from "../take/TakeSaid";
import { useWords } from "../words/wordsContext";
import { useEmbedWords } from "./embedWords";
import { FramePreview } from "./FramePreview";

const VIEWS = ["timeline", "list", "table", "map"] as const satisfies readonly View[];
type Offered = (typeof VIEWS)[number];

/** What a frame shows at first, and always where its height is fixed. */
const HEIGHT_PX = 600;

function Code({ code }: { readonly code: string }) {
  const words = useEmbedWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const { state, copy } = useCopy();
  return (
    <>
      <textarea ref={field} className="to-copy take-code" readOnly aria-label={words.code} value={code} />
      <div className="modal-actions">
        <button
          type="button"
          onClick={async () => {
            if (!(await copy(code))) field.current?.select();
          }}
        >
          {words.copy}
        </button>
        <TakeSaid copied={state} />
      </div>
    </>
  );
}

/** The view is always said: a narrow frame would else choose another one than the reader sees. */
function useFrame(view: View) {
  const { session, href } = useSession();
  const [chosen, setChosen] = useState<Offered>(VIEWS.find((offered) => offered === view) ?? "timeline");
  const shown: Session = { ...withView(session, chosen), embed: true };
  return { chosen, setChosen, src: new URL(href(shown), location.href).href };
}

export function EmbedOffer({ view }: { readonly view: View }) {
  const t = useWords();
  const words = useEmbedWords();
  const title = words.title(useFilterWords().join("; "));
  const { chosen, setChosen, src } = useFrame(view);
  const [height, setHeight] = useState<"fits" | "fixed">("fits");
  const fits = height === "fits";
  return (
    <div className="embed-offer">
      <p className="soft">{words.about}</p>
      <Choice
        label={words.view}
        options={VIEWS.map((offered) => [offered, t(`views.${offered}`)] as const)}
        value={chosen}
        onChange={setChosen}
      />
      <Choice
        label={words.height}
        options={[
          ["fits", words.fits],
          ["fixed", words.fixed],
        ]}
        value={height}
        onChange={setHeight}
        note={fits ? words.fitsWhy : words.fixedWhy}
      />
      <Code code={embedSnippet({ src, title, heightPx: HEIGHT_PX, fits })} />
      <h3>{words.preview}</h3>
      <FramePreview key={src} src={src} title={title} heightPx={HEIGHT_PX} fits={fits} />
    </div>
  );
}
