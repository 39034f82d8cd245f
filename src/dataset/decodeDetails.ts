/** A part of the details, fetched when a reader opens a milestone in it. Keys with nothing to say are left out of the file. */
import type { Result } from "../base/result";
import type { Detail, Details, Outcome, Party, Quantity, Statement } from "./dataset";
import { readArticle } from "./decodeArticle";
import { readClaim } from "./decodeClaim";
import type { DecodeProblem } from "./decodeProblem";
import { readReason } from "./decodeReason";
import {
  decoding,
  maybeList,
  maybeRead,
  readList,
  readLocalized,
  readMap,
  readNumber,
  readObject,
  readText,
  readWord,
} from "./read";
import { CHECKS, OUTCOMES, ROLES, SIDES } from "./vocabulary";

const maybeText = maybeRead(readText);
const maybeTexts = maybeList(readText);

/** Decodes a part of the details; refuses another format and any damage. */
export function decodeDetails(json: unknown): Result<Details, DecodeProblem> {
  return decoding(json, (file) => {
    const articles = readList(readArticle)(file.articles, "articles");
    return {
      articles: new Map(articles.map((article) => [article.id, article])),
      milestones: readMap(readDetail)(file.milestones, "milestones"),
    };
  });
}

function readDetail(value: unknown, at: string): Detail {
  const detail = readObject(value, at);
  return {
    summary: readLocalized(detail.summary, `${at}.summary`),
    parties: maybeList(readParty)(detail.parties, `${at}.parties`),
    quantities: maybeList(readQuantity)(detail.quantities, `${at}.quantities`),
    claims: maybeList(readClaim)(detail.claims, `${at}.claims`),
    statements: maybeList(readStatement)(detail.statements, `${at}.statements`),
    reasons: maybeList(readReason)(detail.reasons, `${at}.reasons`),
    fulfils: maybeTexts(detail.fulfils, `${at}.fulfils`),
    fulfilledBy: maybeTexts(detail.fulfilledBy, `${at}.fulfilledBy`),
    related: maybeTexts(detail.related, `${at}.related`),
    term: maybeText(detail.term, `${at}.term`),
    outcome: maybeRead(readOutcome)(detail.outcome, `${at}.outcome`),
    chosen: maybeRead(readChosen)(detail.chosen, `${at}.chosen`),
    checked: maybeRead(readWord(CHECKS))(detail.checked, `${at}.checked`),
  };
}

function readParty(value: unknown, at: string): Party {
  const { name, side, role } = readObject(value, at);
  return { name: readLocalized(name, at), side: readWord(SIDES)(side, at), role: readWord(ROLES)(role, at) };
}

function readQuantity(value: unknown, at: string): Quantity {
  const quantity = readObject(value, at);
  return { value: readNumber(quantity.value, at), unit: readLocalized(quantity.unit, at) };
}

function readStatement(value: unknown, at: string): Statement {
  const { speaker, text, article } = readObject(value, at);
  return {
    speaker: readLocalized(speaker, at),
    text: readLocalized(text, at),
    article: readText(article, at),
  };
}

function readOutcome(value: unknown, at: string): Outcome {
  const { kind, by, lastHeard, note } = readObject(value, at);
  return {
    kind: readWord(OUTCOMES)(kind, at),
    by: maybeTexts(by, at),
    lastHeard: maybeText(lastHeard, at),
    note: maybeRead(readLocalized)(note, at),
  };
}

function readChosen(value: unknown, at: string): NonNullable<Detail["chosen"]> {
  const { date, reason } = readObject(value, at);
  return { date: readText(date, at), reason: readLocalized(reason, at) };
}
