import { expect, it } from "vitest";
import { siteUrl } from "../../src/site/siteUrl";

it.each([
  ["https://noi.example", "https://noi.example"],
  ["https://noi.example/cau/", "https://noi.example/cau"],
  ["", null],
  [undefined, null],
])("%s is the site at %s", (SITE_URL, site) => {
  expect(siteUrl({ SITE_URL })).toBe(site);
});

it.each([
  "noi.example",
  "ftp://noi.example",
  "https://noi.example/?a",
  "https://u@noi.example",
  "https://noi.example/#x",
])("%s is no address of a folder on the web", (SITE_URL) => {
  expect(() => siteUrl({ SITE_URL })).toThrow(SITE_URL);
});
