/** The Atom feed by the browser's own XML parser, which refuses what is not well-formed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanLine } from "../../src/export/cleanLine";
import type { Told } from "../../src/export/excerpt";
import { atomFeed } from "../../src/export/feed/atom";
import { hostileTexts } from "../support/hostile";
import { sayingOnly, sketchedRecord, toldOf } from "../support/toldRecord";

const PLACE = {
  lang: "en",
  self: "https://caunoi.example/en/feed.xml?a=1&b=2",
  home: "https://caunoi.example/en/",
} as const;

function read(told: Told) {
  const feed = new DOMParser().parseFromString(atomFeed(told, PLACE), "application/xml");
  expect(feed.querySelector("parsererror")?.textContent ?? null).toBeNull();
  return feed;
}

const told = toldOf(sketchedRecord({ "a--b": { milestones: ["m-1 2021-07-07", "m-2 2022"] } }));

describe("the Atom feed", () => {
  it("has what Atom asks of a feed and of each entry", () => {
    const feed = read(told);
    const root = feed.documentElement;
    expect([root.namespaceURI, root.localName, root.getAttribute("xml:lang")]).toEqual([
      "http://www.w3.org/2005/Atom",
      "feed",
      "en",
    ]);
    for (const holder of [root, ...feed.querySelectorAll("entry")])
      for (const name of ["id", "title", "updated"])
        expect(holder.querySelectorAll(`:scope > ${name}`)).toHaveLength(1);
    expect(feed.querySelector("feed > author > name")?.textContent).toBe("Cầu Nối");
    expect(feed.querySelector('feed > link[rel="self"]')?.getAttribute("href")).toBe(PLACE.self);
    const ids = [...feed.querySelectorAll("id")].map(({ textContent }) => textContent);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("tells a milestone with its date, its days of record and its permanent link", () => {
    const [entry] = read(told).querySelectorAll("entry");
    expect(entry?.querySelector("title")?.textContent).toBe("Thing m-1");
    expect(entry?.querySelector("published")?.textContent).toBe("2026-01-01T00:00:00Z");
    expect(entry?.querySelector("summary")?.textContent).toMatch(/^7 July 2021\. /);
    expect(entry?.querySelector("link")?.getAttribute("href")).toBe("https://caunoi.example/en/?m=m-1");
  });

  it("keeps any texts, and stays well-formed", () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        const feed = read(toldOf(sayingOnly(text)));
        expect(feed.querySelectorAll("entry")).toHaveLength(1);
        expect(feed.querySelector("entry > title")?.textContent).toBe(cleanLine(text));
      }),
    );
  });
});
