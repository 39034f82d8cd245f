/** Decoding of what one source says of one milestone. */
import type { Claim, Locator } from "./dataset";
import {
  maybeList,
  maybeRead,
  readList,
  readLocalized,
  readObject,
  readText,
  readWhole,
  readWord,
} from "./read";
import { CONFIDENCES } from "./vocabulary";

const maybeText = maybeRead(readText);
const maybeLocalized = maybeRead(readLocalized);

/** One claim; keys with nothing to say may be absent. */
export function readClaim(value: unknown, at: string): Claim {
  const claim = readObject(value, at);
  return {
    article: readText(claim.article, at),
    date: maybeText(claim.date, at),
    dateText: maybeText(claim.dateText, at),
    basis: maybeLocalized(claim.basis, at),
    confidence: readWord(CONFIDENCES)(claim.confidence, at),
    differs: maybeLocalized(claim.differs, at),
    evidence: maybeList(readLocator)(claim.evidence, at),
  };
}

function readLocator(value: unknown, at: string): Locator {
  const locator = readObject(value, at);
  return {
    start: readWhole(locator.start, at),
    end: readWhole(locator.end, at),
    sha256: readText(locator.sha256, at),
    paragraph: maybeRead(readWhole)(locator.paragraph, at),
    fragment: readList(readText)(locator.fragment, at),
  };
}
