/** Drafts of milestones for a partnership file: everything but their words, which are an editor's. */
import type { PlaceId } from "../../place/unit";
import type { ClaimReading, WordReading } from "../../reading/claimReading";
import type { DraftedClaim } from "./draftArticle";
import { comment, inBoth, quoted, TODO } from "./draftYaml";

function because({ word, by }: WordReading): string {
  return by ? `${word} # “${by.text}”` : `${word} # by default`;
}

function fieldLines({ fields }: ClaimReading): readonly string[] {
  if (fields.length === 0) return [`    fields: [${TODO.toLowerCase()}] # no word names one`];
  const words = fields.map(({ word, by }) => `${word} “${by?.text ?? ""}”`).join(", ");
  return [`    fields: [${fields.map(({ word }) => word).join(", ")}]`, comment(words, "    ")];
}

function partyLines({ parties }: ClaimReading): readonly string[] {
  if (parties.length === 0) return [];
  return [
    "    parties:",
    ...parties.flatMap(({ phrase, side, role }) => [
      `      - name: ${inBoth(phrase.text.replace(/\s+/g, " "))}`,
      `        side: ${side}`,
      `        role: ${role}`,
    ]),
  ];
}

function quantityLines({ quantities }: ClaimReading): readonly string[] {
  if (quantities.length === 0) return [];
  return [
    "    quantities:",
    ...quantities.flatMap(({ value, unit }) => [`      - value: ${value}`, `        unit: ${inBoth(unit)}`]),
  ];
}

/** One milestone, titles and summaries left to be written. */
function milestoneLines({ claim, milestone, same }: DraftedClaim): readonly string[] {
  return [
    ...(same
      ? [comment(`same as ${same.milestone}? Then take this out and name that one in the article.`, "  ")]
      : []),
    `  - id: ${milestone}`,
    `    title: {vi: ${TODO}, en: ${TODO}}`,
    `    summary: {vi: ${TODO}, en: ${TODO}}`,
    `    kind: ${because(claim.kind)}`,
    ...fieldLines(claim),
    `    status: ${because(claim.status)}`,
    ...partyLines(claim),
    ...quantityLines(claim),
  ];
}

/** Milestones as they stand in a list under `milestones:`. */
export function draftMilestones(claims: readonly DraftedClaim[], article: string): string {
  const lines = claims.flatMap((claim) => ["", ...milestoneLines(claim)]);
  return `${["", comment(`Drafted from ${article}.`, "  "), ...lines.slice(1)].join("\n")}\n`;
}

/** A new partnership of two places, with its milestones. */
export function draftPartnership(vn: PlaceId, partner: PlaceId, milestones: string): string {
  const lines = [
    "# yaml-language-server: $schema=../schema/partnership.schema.json",
    comment(
      "Draft by npm run draft: name earlier and later units of both sides, and the tie as a cited agreement calls it.",
    ),
    `vn: [${vn}]`,
    `partner: [${partner}]`,
    "tie:",
    "  kind: unknown",
    "milestones:",
  ];
  return `${lines.join("\n")}${milestones}`;
}

/** A partnership file with more milestones at the end of its list; throws where it has no such list. */
export function withMilestones(file: string, milestones: string): string {
  const lines = file.split("\n");
  const list = lines.findIndex((line) => /^milestones:\s*(#.*)?$/.test(line));
  if (list < 0) throw new Error("the partnership file has no list of milestones");
  const after = lines.findIndex((line, at) => at > list && /^[^\s#-]/.test(line));
  const end = after < 0 ? lines.length : after;
  const head = lines.slice(0, end).join("\n").trimEnd();
  const tail = lines.slice(end).join("\n");
  return `${head}\n${milestones}${tail === "" ? "" : `\n${tail}`}`;
}

/** The id of a new partnership file. */
export function partnershipId(vn: PlaceId, partner: PlaceId): string {
  const name = (id: PlaceId) => id.replace(/^[a-z]+\d?-/, "").replace(/-pre\d+$/, "");
  return quoted(`${name(vn)}--${name(partner)}`).slice(1, -1);
}
