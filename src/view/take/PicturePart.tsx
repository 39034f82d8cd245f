/** The picture on offer: the timeline of what is taken, for print and for other people's pages. */
import type { Milestones } from "../../dataset/milestones";
import type { Told } from "../../export/excerpt";
import type { LoadedRecord } from "../../export/excerptOf";
import { wordsOf } from "../mark/dateWords";
import { useSession } from "../page/sessionContext";
import { dayInWords } from "../print/dayInWords";
import { useRecord } from "../record/recordContext";
import { useWords } from "../words/wordsContext";
import { fileName } from "./makeFile";
import { makeDrawing, makeImage, type PictureOf } from "./makePicture";
import type { MadeFile } from "./saveFile";
import { TakeSaid } from "./TakeSaid";
import { useTakeWords } from "./takeWords";
import { useSaving } from "./useSaving";

type Props = {
  readonly record: LoadedRecord;
  readonly milestones: Milestones;
  readonly told: Told;
  readonly filters: readonly string[];
  readonly whole: boolean;
};

/** All that the picture says besides its marks. */
function usePictureOf({ record, milestones, told, filters, whole }: Props): PictureOf {
  const t = useWords();
  const { picture } = useTakeWords();
  const { lang, today } = useRecord();
  const { session } = useSession();
  const { version, date, licence } = told.excerpt.edition;
  const counts = [
    t("result.milestones", { count: milestones.length }),
    t("result.partnerships", { count: told.excerpt.partnerships.length }),
  ];
  return {
    record,
    milestones,
    lang,
    t,
    window: whole ? null : session.window,
    today,
    title: `Cầu Nối – ${t("page.tagline")}`,
    about: [counts.join(" · "), ...(filters.length > 0 ? [filters.join("; ")] : [])],
    credit: [
      [
        t("page.edition", { version, date: wordsOf(date, lang) }),
        t("page.licence", { licence }),
        picture.drawn(dayInWords(today, lang)),
      ].join(" · "),
      told.addresses.view[lang],
    ],
    undated: picture.undated,
  };
}

export function PicturePart(props: Props) {
  const { picture: words } = useTakeWords();
  const { lang } = useRecord();
  const { said, save } = useSaving();
  const wish = usePictureOf(props);
  const name = (end: string) => fileName(props.told.excerpt, `timeline-${lang}.${end}`);
  const svg = async (): Promise<MadeFile> => ({
    name: name("svg"),
    type: "image/svg+xml",
    content: await makeDrawing(wish),
  });
  const png = async (): Promise<MadeFile> => ({
    name: name("png"),
    type: "image/png",
    content: await makeImage(wish),
  });
  return (
    <section className="take-part">
      <h3>{words.title}</h3>
      <p className="soft">{words.about}</p>
      <div className="modal-actions">
        <button type="button" onClick={() => save(png)}>
          {words.png}
        </button>
        <button type="button" onClick={() => save(svg)}>
          {words.svg}
        </button>
        <TakeSaid saved={said} />
      </div>
    </section>
  );
}
