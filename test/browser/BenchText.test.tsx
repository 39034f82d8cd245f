/** The bench marks what was read where it stands, says why, and lists what it left out. */
import { expect, it } from "vitest";
import type { BenchAnswer } from "../../src/reading/benchAnswer";
import type { Phrase } from "../../src/reading/phrase";
import { MarkedText } from "../../src/view/bench/MarkedText";
import { day } from "../support/dates";
import { renderInPage } from "../support/inPage";

const TEXT = "Hải Châu vui\nChiều 22.1, Hải Châu đón khách.";

function phrase(words: string, from = 13): Phrase {
  const start = TEXT.indexOf(words, from);
  return { text: words, start, end: start + words.length };
}

const body = phrase("Chiều 22.1, Hải Châu đón khách.");
const bounds = { earliest: day("2024-01-22"), latest: day("2024-01-22") };
const ANSWER: BenchAnswer = {
  reading: {
    page: {
      text: TEXT,
      headline: "Hải Châu vui",
      author: null,
      published: null,
      publisher: null,
      url: null,
      body: [{ number: 1, phrase: body, sentences: [body] }],
      captions: [],
      leftOut: [{ kind: "headline", phrase: phrase("Hải Châu vui", 0) }],
    },
    dates: [
      {
        phrase: phrase("Chiều 22.1"),
        edtf: null,
        bounds,
        modifier: null,
        inferred: "year 2024: the nearest",
      },
    ],
    places: [{ phrase: phrase("Hải Châu"), place: "vn2-hai-chau", others: [], why: "it existed that day" }],
    pairs: [],
    parties: [],
    fields: [],
    kinds: [],
    quantities: [],
    claims: [],
    doubts: [],
  },
  files: [],
  names: { "vn2-hai-chau": "Hải Châu" },
};

it("marks dates and places, each with its reason, and leaves no word of the paragraph out", async () => {
  const screen = await renderInPage(<MarkedText answer={ANSWER} />);
  const paragraph = screen.getByRole("list").getByRole("listitem");
  await expect.element(paragraph).toHaveTextContent(body.text);
  await expect
    .element(screen.getByTitle("vn2-hai-chau Hải Châu: it existed that day"))
    .toHaveTextContent("Hải Châu");
  await expect.element(screen.getByTitle(/^no date: year 2024/)).toHaveTextContent("Chiều 22.1");
});

it("lists what it left out, with the reason", async () => {
  const screen = await renderInPage(<MarkedText answer={ANSWER} />);
  await screen.getByText("Left out of the body: 1").click();
  await expect.element(screen.getByText("headline", { exact: true })).toBeVisible();
});
