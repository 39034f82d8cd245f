/** The page about the record, in the reader's language; a chunk of its own, with the prose of both. */
import type { Lang, Localized } from "../../base/lang";
import type { Index } from "../../dataset/dataset";
import { STATUSES } from "../../dataset/vocabulary";
import { aboutEn } from "../../i18n/aboutEn";
import type { AboutText } from "../../i18n/aboutText";
import { aboutVi } from "../../i18n/aboutVi";
import { formatNumber } from "../../i18n/wordNumber";
import { useRecord } from "../record/recordContext";
import { ReportMistake } from "../report/ReportMistake";
import { AboutPart } from "./AboutPart";
import { BackLink } from "./BackLink";
import { CoveragePart } from "./CoveragePart";
import { DataLinks } from "./DataLinks";
import { DatesPart } from "./DatesPart";
import { EditionPart } from "./EditionPart";
import { recordNumbers } from "./recordNumbers";
import "./about.css";

const TEXTS: Localized<AboutText> = { vi: aboutVi, en: aboutEn };

function countsIn(text: AboutText, index: Index, lang: Lang): string {
  const numbers = recordNumbers(index);
  const word = (name: keyof typeof numbers) => formatNumber(numbers[name], lang);
  return text.counts({
    milestones: word("milestones"),
    partnerships: word("partnerships"),
    sources: word("sources"),
    publishers: word("publishers"),
    claims: word("claims"),
    checked: word("checked"),
  });
}

function Statuses({ text }: { readonly text: AboutText["statuses"] }) {
  const { index, lang } = useRecord();
  return (
    <AboutPart id="statuses" title={text.title} paragraphs={text.paragraphs}>
      <dl className="meanings">
        {STATUSES.map((status) => (
          <div key={status}>
            <dt>{index.vocabulary.statuses[status][lang]}</dt>
            <dd>{text.meanings[status]}</dd>
          </div>
        ))}
      </dl>
    </AboutPart>
  );
}

function Rights({ text }: { readonly text: AboutText["rights"] }) {
  return (
    <AboutPart id="rights" title={text.title} paragraphs={text.paragraphs}>
      <ul className="about-links">
        {text.links.map(({ text: name, url }) => (
          <li key={url}>
            <a href={url} rel="license noopener noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </AboutPart>
  );
}

/** `headingId` is where whoever shows the page sends the focus. */
export function AboutPage({ headingId }: { readonly headingId: string }) {
  const { index, lang } = useRecord();
  const text = TEXTS[lang];
  return (
    <article className="about">
      <BackLink text={text.back} />
      <h2 id={headingId} tabIndex={-1}>
        {text.title}
      </h2>
      {text.lead.map((paragraph) => (
        <p key={paragraph} className="about-lead">
          {paragraph}
        </p>
      ))}
      <p className="about-counts">{countsIn(text, index, lang)}</p>
      <AboutPart id="holds" {...text.holds} />
      <AboutPart id="leaves-out" title={text.leavesOut.title} paragraphs={text.leavesOut.paragraphs}>
        <ul className="about-items">
          {text.leavesOut.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </AboutPart>
      <AboutPart id="method" title={text.method.title} paragraphs={text.method.paragraphs}>
        <ol className="about-items">
          {text.method.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </AboutPart>
      <DatesPart text={text.dates} />
      <AboutPart id="evidence" {...text.evidence} />
      <AboutPart id="disagreement" {...text.disagreement} />
      <CoveragePart text={text.coverage} />
      <Statuses text={text.statuses} />
      <AboutPart id="mistakes" title={text.mistakes.title} paragraphs={text.mistakes.paragraphs}>
        <p>
          <ReportMistake milestone={null} className="" />
        </p>
      </AboutPart>
      <Rights text={text.rights} />
      <AboutPart id="data" title={text.data.title} paragraphs={text.data.paragraphs}>
        <DataLinks text={text.data} />
      </AboutPart>
      <EditionPart text={text.edition} />
      <BackLink text={text.back} />
    </article>
  );
}
