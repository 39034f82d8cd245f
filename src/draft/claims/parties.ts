/** Who acts in a clause: bodies by the words that begin their names, places where no body stands for them. */

import type { Role, Side } from "../../dataset/vocabulary";
import type { PartyReading } from "../../reading/claimReading";
import type { Phrase } from "../../reading/phrase";
import type { PlaceReading } from "../../reading/placeReading";
import type { Token } from "../text/tokens";
import { NOT_MEANT } from "./lexicon";
import { hitsIn, phraseAt, phraseTable } from "./phraseHits";

/** Words with which the names of bodies begin. */
const BODIES = phraseTable(
  {
    body: `ubnd, hđnd, ủy ban nhân dân, uỷ ban nhân dân, hội đồng nhân dân, hội đồng, thành ủy, tỉnh ủy, sở, trung tâm, trường,
    đại học, công ty, tập đoàn, viện, bệnh viện, đại sứ quán, tổng lãnh sự quán, chính quyền, tòa thị chính, hội, liên hiệp,
    liên đoàn, ban quản lý, quỹ, đoàn đại biểu, đoàn công tác, đoàn học sinh, đoàn, doanh nghiệp, văn phòng, cục, hiệp hội,
    câu lạc bộ, các gia đình, lực lượng chức năng, cơ quan`,
  },
  NOT_MEANT,
);
/** Words that end the name of a body. */
const STOPS = new Set(
  `đã sẽ đang cũng ký đón tiếp tặng hỗ gửi thăm đến sang do là được cho trong tại ở với và để về có làm tham trao tổ triển
   thống nhất khẳng định trên vừa từ vào nhân theo như cùng còn lần phối giới chào thực hiện ngụ nằm nhằm tài`.split(
    /\s+/,
  ),
);
const LONGEST = 16;
const MOST_SMALL = 6;

/** Verbs of a part: who does it, and to whom. */
const DEEDS: readonly { readonly verbs: string; readonly before: Role; readonly after: Role }[] = [
  { verbs: "tài trợ", before: "funder", after: "recipient" },
  {
    verbs: "tặng, trao tặng, gửi tặng, hỗ trợ, ủng hộ, viện trợ, quyên góp, gửi",
    before: "donor",
    after: "recipient",
  },
  { verbs: "ký kết, ký", before: "signatory", after: "signatory" },
  { verbs: "đón tiếp, tiếp, đón, chào đón, tiếp đón", before: "host", after: "guest" },
  { verbs: "đến thăm, sang thăm, thăm, chuyến thăm", before: "guest", after: "host" },
];
const VERBS = phraseTable(Object.fromEntries(DEEDS.map(({ verbs }, at) => [String(at), verbs])));

type Span = { readonly start: number; readonly end: number };

function nameEnd(tokens: readonly Token[], from: number, end: number): number {
  let [at, small] = [from, 0];
  while (at < end && at - from < LONGEST) {
    const token = tokens[at];
    if (!token) break;
    const joins = token.kind === "mark" && token.key === "." && token.glued;
    if (token.kind === "mark" && !joins && token.key !== "-") break;
    if (token.kind === "number" && !token.glued) break;
    if (
      token.kind === "word" &&
      (STOPS.has(token.key) || (small >= MOST_SMALL && !/^\p{Lu}/u.test(token.raw)))
    )
      break;
    small = /^\p{Lu}/u.test(token.raw) ? 0 : small + (token.kind === "word" ? 1 : 0);
    at += 1;
  }
  while (at > from && tokens[at - 1]?.kind === "mark") at -= 1;
  return at;
}

function bodiesIn(tokens: readonly Token[], start: number, end: number): readonly Span[] {
  const spans: Span[] = [];
  for (const hit of hitsIn(BODIES, tokens, start, end)) {
    const last = spans.at(-1);
    if (last && hit.start < last.end) continue;
    const to = nameEnd(tokens, hit.end, end);
    // "đoàn", "hội" and the like alone name nobody.
    if (to > hit.end || hit.end - hit.start > 1) spans.push({ start: hit.start, end: to });
  }
  return spans;
}

function placesOutside(
  spans: readonly Span[],
  tokens: readonly Token[],
  places: readonly PlaceReading[],
): readonly Span[] {
  return places.flatMap(({ phrase, place }) => {
    const start = tokens.findIndex((token) => token.start >= phrase.start);
    const after = tokens.findIndex((token) => token.start >= phrase.end);
    const end = after < 0 ? tokens.length : after;
    const inBrackets = tokens[start - 1]?.key === "(";
    const covered = spans.some((span) => start < span.end && end > span.start);
    return place === null || covered || inBrackets || start < 0 ? [] : [{ start, end }];
  });
}

function roleOf(span: Span, tokens: readonly Token[], start: number, end: number): Role {
  const deeds = hitsIn(VERBS, tokens, start, end);
  // The deed nearest to the name: the first after it, else the last before it.
  const next = deeds.find((hit) => hit.start >= span.end);
  const last = deeds.findLast((hit) => hit.end <= span.start);
  const byName = last && (!next || span.start - last.end < next.start - span.end) ? last : next;
  const deed = byName && DEEDS[Number(byName.word)];
  if (!deed || !byName) return "participant";
  return byName === next ? deed.before : deed.after;
}

/** The parties of a clause, each name once; `countryOf` gives the country of a place of the gazetteer. */
export function partiesIn(
  sentence: Phrase,
  tokens: readonly Token[],
  [start, end]: readonly [number, number],
  places: readonly PlaceReading[],
  countryOf: (place: string) => string,
): readonly PartyReading[] {
  const bodies = bodiesIn(tokens, start, end);
  const clausePlaces = places.filter(
    ({ phrase }) => phrase.start >= (tokens[start]?.start ?? 0) && phrase.end <= (tokens[end - 1]?.end ?? 0),
  );
  const spans = [...bodies, ...placesOutside(bodies, tokens, clausePlaces)].sort((a, b) => a.start - b.start);
  const found = spans.map((span): PartyReading => {
    const phrase = phraseAt(sentence, tokens, span.start, span.end);
    const inside = clausePlaces.find(
      (one) => one.phrase.start >= phrase.start && one.phrase.end <= phrase.end,
    );
    const place = inside?.place ?? null;
    const side: Side = place === null ? "third" : countryOf(place) === "VN" ? "vn" : "partner";
    return { phrase, place, side, role: roleOf(span, tokens, start, end) };
  });
  return found.filter(
    (party, at) => found.findIndex(({ phrase }) => phrase.text === party.phrase.text) === at,
  );
}
