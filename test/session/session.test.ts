import { describe, expect, it } from "vitest";
import { cleared, isFiltered, toggled, withDue, withFacet, withText } from "../../src/session/filtered";
import { moved, withLang, withOnly, withView } from "../../src/session/looks";
import { closed, opened } from "../../src/session/opened";
import { questionOf } from "../../src/session/questionOf";
import { INITIAL, type Session } from "../../src/session/session";
import { day } from "../support/dates";

const window = { from: day("2017-01-01"), to: day("2024-12-31") };

describe("choosing values of a filter", () => {
  it("adds one that was not chosen and takes back one that was", () => {
    const one = toggled(INITIAL, "field", "sport");
    const two = toggled(one, "field", "culture");
    expect(two.question.field).toEqual(["culture", "sport"]);
    expect(toggled(two, "field", "sport").question.field).toEqual(["culture"]);
  });

  it("touches nothing else", () => {
    const session: Session = { ...INITIAL, window, milestone: "hu-01", lang: "en" };
    expect(toggled(session, "kind", "visit")).toEqual({
      ...session,
      question: { ...INITIAL.question, kind: ["visit"] },
    });
  });

  it("takes a list without doubles, in one order", () => {
    const values = ["vn-quang-nam", "vn-da-nang", "vn-quang-nam"];
    expect(withFacet(INITIAL, "province", values).question.province).toEqual(["vn-da-nang", "vn-quang-nam"]);
  });
});

describe("clearing", () => {
  it("lifts every restriction and leaves the reader where they look", () => {
    const session: Session = { ...INITIAL, lang: "en", view: "list", window, only: true, milestone: "hu-01" };
    const filtered = withText(toggled(session, "status", "planned"), "jeonbuk");
    expect(cleared(filtered)).toEqual({ ...session, only: false });
    expect(cleared(withDue(filtered, true))).toEqual({ ...session, only: false });
  });

  it.each<[string, Session, boolean]>([
    ["nothing", INITIAL, false],
    ["a window alone", moved(INITIAL, window), false],
    ["a window that limits", withOnly(moved(INITIAL, window), true), true],
    ["a chosen value", toggled(INITIAL, "partner", "kr"), true],
    ["words", withText(INITIAL, "gạo"), true],
    ["open plans alone", withDue(INITIAL, true), true],
  ])("is offered where something is left out: %s", (_, session, expected) => {
    expect(isFiltered(session)).toBe(expected);
  });
});

describe("a change that changes nothing", () => {
  const session: Session = { ...toggled(INITIAL, "field", "sport"), window, milestone: "hu-01" };

  it.each<[string, (session: Session) => Session]>([
    ["the same language", (now) => withLang(now, "vi")],
    ["the same view", (now) => withView(now, null)],
    ["the same values", (now) => withFacet(now, "field", ["sport"])],
    ["the same words", (now) => withText(now, "")],
    ["an equal window", (now) => moved(now, { ...window })],
    ["the same milestone", (now) => opened(now, "hu-01")],
    ["not to be limited still", (now) => withOnly(now, false)],
    ["not only open plans still", (now) => withDue(now, false)],
  ])("keeps the session itself: %s", (_, change) => {
    expect(change(session)).toBe(session);
  });

  it("keeps the session itself where there is nothing to close or to clear", () => {
    expect(closed(INITIAL)).toBe(INITIAL);
    expect(cleared(INITIAL)).toBe(INITIAL);
  });
});

describe("the question of a session", () => {
  it("is limited to the window only where the reader wants that", () => {
    const session = moved(INITIAL, window);
    expect(questionOf(session).within).toBeNull();
    expect(questionOf(withOnly(session, true)).within).toBe(window);
  });

  it("asks for open plans alone where the reader wants that", () => {
    expect(questionOf(INITIAL).due).toBe(false);
    expect(questionOf(withDue(INITIAL, true)).due).toBe(true);
  });

  it("stays the same object while the timeline is moved, a milestone opened, the language switched", () => {
    const session = toggled(INITIAL, "field", "sport");
    const later = withLang(opened(moved(session, window), "hu-01"), "en");
    expect(questionOf(later)).toBe(questionOf(session));
  });

  it("is another one where filters change", () => {
    expect(questionOf(toggled(INITIAL, "field", "sport"))).not.toBe(questionOf(INITIAL));
  });
});
