/** The editor's bench: an article on the left, on the right all that the machine read in it. */
import { type ChangeEvent, useState } from "react";
import type { BenchAnswer, BenchQuestion } from "../../reading/benchAnswer";
import { BoundsStrip } from "./BoundsStrip";
import { ClaimList } from "./ClaimList";
import { DraftFiles } from "./DraftFiles";
import { MarkedText } from "./MarkedText";
import { type Asked, useReading } from "./useReading";

function Result({ answer }: { readonly answer: BenchAnswer }) {
  const { reading, files } = answer;
  return (
    <>
      {reading.doubts.map((doubt) => (
        <p key={doubt} className="doubt">
          {doubt}
        </p>
      ))}
      <MarkedText answer={answer} />
      <BoundsStrip dates={reading.dates} published={reading.page.published?.day ?? null} />
      <ClaimList claims={reading.claims} />
      <DraftFiles files={files} />
    </>
  );
}

function said(asked: Asked): string {
  if (asked.state === "reading") return "Reading …";
  if (asked.state === "failed") return `It could not be read: ${asked.why}`;
  if (asked.state === "idle") return "Paste an article to see what the machine reads in it.";
  const { dates, places, claims } = asked.answer.reading;
  return `${dates.length} dates, ${places.length} places, ${claims.length} claims`;
}

type FieldProps = {
  readonly question: BenchQuestion;
  readonly onChange: (changes: Partial<BenchQuestion>) => void;
};

function Fields({ question, onChange }: FieldProps) {
  const open = ({ target }: ChangeEvent<HTMLInputElement>) =>
    void target.files?.[0]?.text().then((text) => onChange({ text }));
  return (
    <div className="bench-fields">
      <label>
        Address
        <input type="url" value={question.url} onChange={({ target }) => onChange({ url: target.value })} />
      </label>
      <label>
        Published, where the page does not say
        <input
          type="date"
          value={question.published}
          onChange={({ target }) => onChange({ published: target.value })}
        />
      </label>
      <label>
        A saved file
        <input type="file" accept=".txt,.html,.htm" onChange={open} />
      </label>
    </div>
  );
}

export function Bench() {
  const [question, setQuestion] = useState<BenchQuestion>({ text: "", url: "", published: "" });
  const change = (changes: Partial<BenchQuestion>) => setQuestion((before) => ({ ...before, ...changes }));
  const asked = useReading(question);
  const answer = "answer" in asked ? asked.answer : null;
  return (
    <main className="bench">
      <div className="bench-article">
        <h1>The editor's bench</h1>
        <Fields question={question} onChange={change} />
        <label className="bench-paste">
          The article, as text or HTML
          <textarea
            lang="vi"
            spellCheck={false}
            value={question.text}
            onChange={({ target }) => change({ text: target.value })}
          />
        </label>
      </div>
      <div className="bench-reading">
        <p role="status" className="soft">
          {said(asked)}
        </p>
        {answer && <Result answer={answer} />}
      </div>
    </main>
  );
}
