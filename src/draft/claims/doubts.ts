/** What an editor has to decide about a claim, said where it arises. */
import type { ClaimReading } from "../../reading/claimReading";
import type { Phrase } from "../../reading/phrase";
import { DENIED } from "./lexicon";

/** Words by which a sentence leans on the one before it; its date may be that one's, and an editor has to say so. */
const LEANING =
  /^(?:trong khuôn khổ|tại (?:buổi|lễ|hội nghị|đây)|nhân dịp này|cùng ngày|theo đó|trước đó|sau đó|tiếp đó|dịp này)/iu;
const VAGUE_FUTURE = /(?:trong )?thời gian (?:tới|đến)|sắp tới|trước mắt|những năm (?:tới|tiếp theo)/iu;
const VAGUE_PAST = /thời gian qua|những năm (?:gần đây|qua)|\p{Nd}+ năm qua/iu;

/** Doubts in English, in the order in which an editor meets them. */
export function doubtsOf(claim: Omit<ClaimReading, "doubts">, sentence: Phrase): readonly string[] {
  const text = sentence.text.normalize("NFC");
  const { date, dates, status } = claim;
  const unread = dates.filter(({ edtf }) => edtf === null);
  return [
    ...(date === null && LEANING.test(text)
      ? ["leans on the sentence before it: its date may be that one's, never by itself"]
      : []),
    ...(date === null && VAGUE_FUTURE.test(text) ? ["to come, no date: only not before this report"] : []),
    ...(date === null && VAGUE_PAST.test(text) ? ["past, no date: a span of time dates nothing"] : []),
    ...(date?.inferred ? [`date inferred: ${date.inferred}`] : []),
    ...(dates.length > 1
      ? [
          `other dates here: ${dates
            .filter((one) => one !== date)
            .map(({ phrase }) => phrase.text)
            .join("; ")}`,
        ]
      : []),
    ...unread.map(({ phrase, inferred }) => `“${phrase.text}”: ${inferred ?? "no date"}`),
    ...(DENIED.test(status.by?.text.normalize("NFC") ?? "")
      ? [`not done, the article says (“${status.by?.text}”): perhaps no milestone`]
      : []),
    ...(status.word === "done" && status.by === null ? ["no word tells whether it is done"] : []),
    ...(claim.speaker
      ? [`the words of ${claim.speaker.text}: a statement where it is an opinion or a “first time”`]
      : []),
    ...(claim.fields.length === 0 ? ["no word names a field"] : []),
    ...(/…$|\.\.\.$/u.test(claim.phrase.text.trim())
      ? ["the list is not complete: it ends in an ellipsis"]
      : []),
  ];
}
