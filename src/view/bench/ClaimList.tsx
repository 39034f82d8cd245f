/** The claims that were read, each with the words that decided, and what an editor has to decide. */
import type { ClaimReading, WordReading } from "../../reading/claimReading";
import { dateTitle } from "./explain";

function Word({ of: { word, by } }: { readonly of: WordReading }) {
  return (
    <>
      {word} {by ? <q>{by.text}</q> : <small>(by default)</small>}
    </>
  );
}

function Claim({ claim }: { readonly claim: ClaimReading }) {
  const { phrase, paragraph, date, status, kind, fields, parties, quantities, speaker, doubts } = claim;
  return (
    <li>
      <p className={`claim ${status.word}`}>{phrase.text}</p>
      <dl>
        <dt>paragraph</dt>
        <dd>{paragraph}</dd>
        <dt>date</dt>
        <dd>{date ? dateTitle(date) : "none of its own"}</dd>
        <dt>status</dt>
        <dd>
          <Word of={status} />
        </dd>
        <dt>kind</dt>
        <dd>
          <Word of={kind} />
        </dd>
        <dt>fields</dt>
        <dd>
          {fields.map((field) => (
            <span key={field.word} className="word">
              <Word of={field} />
            </span>
          ))}
        </dd>
        {parties.length > 0 && <dt>parties</dt>}
        {parties.length > 0 && (
          <dd>{parties.map(({ phrase: who, side, role }) => `${who.text} (${side}, ${role})`).join("; ")}</dd>
        )}
        {quantities.length > 0 && <dt>quantities</dt>}
        {quantities.length > 0 && (
          <dd>{quantities.map(({ value, unit }) => `${value} ${unit}`).join("; ")}</dd>
        )}
        {speaker && <dt>said by</dt>}
        {speaker && <dd>{speaker.text}</dd>}
      </dl>
      {doubts.map((doubt) => (
        <p key={doubt} className="doubt">
          {doubt}
        </p>
      ))}
    </li>
  );
}

export function ClaimList({ claims }: { readonly claims: readonly ClaimReading[] }) {
  return (
    <section aria-label="Claims">
      <h2>Claims: {claims.length}</h2>
      <ol className="claims">
        {claims.map((claim) => (
          <Claim key={claim.phrase.start} claim={claim} />
        ))}
      </ol>
    </section>
  );
}
