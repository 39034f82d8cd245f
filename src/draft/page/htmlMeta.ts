/** What an HTML page says about itself in its head: address, house, author, time. */
import type { Published } from "../../reading/page";
import { addDays, type Day, parseDay } from "../../time/day";
import { publisherOf } from "./publishers";
import type { Known } from "./readText";

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/;

function attribute(document: Document, selectors: readonly string[], name: string): string | null {
  for (const selector of selectors) {
    const value = document.querySelector(selector)?.getAttribute(name)?.trim();
    if (value) return value;
  }
  return null;
}

/** The first value of a key anywhere in the page's JSON-LD. */
function jsonLd(document: Document, key: string): unknown {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const found = valueIn(JSON.parse(script.textContent ?? ""), key);
      if (found !== undefined) return found;
    } catch {
      // Many pages carry broken JSON-LD; what it says is then not known.
    }
  }
  return undefined;
}

function valueIn(value: unknown, key: string, depth = 0): unknown {
  if (depth > 6 || typeof value !== "object" || value === null) return undefined;
  if (key in value) return (value as Readonly<Record<string, unknown>>)[key];
  for (const inner of Object.values(value)) {
    const found = valueIn(inner, key, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

const UTC = /^(?:Z|[+-]00:?00)$/;
const HERE = 7;

/** A time told in UTC as clocks in Việt Nam show it: an article of 23:30 UTC is of the next day. */
function here(day: Day, time: string): Published {
  const [hours = "0", minutes = "00"] = time.split(":");
  const hour = Number(hours) + HERE;
  return {
    day: hour < 24 ? day : addDays(day, 1),
    time: `${String(hour % 24).padStart(2, "0")}:${minutes}`,
    zone: "+07:00",
    phrase: null,
  };
}

/** ISO 8601 as pages write it; the zone as it stands, but for UTC. */
function publishedFrom(text: string | null): Published | null {
  const [, date = "", time = null, zone = null] = ISO.exec(text ?? "") ?? [];
  const day = parseDay(date);
  if (day === null) return null;
  return time !== null && UTC.test(zone ?? "") ? here(day, time) : { day, time, zone, phrase: null };
}

function asText(value: unknown): string | null {
  if (typeof value === "string") return value.trim() || null;
  if (Array.isArray(value)) return asText(value[0]);
  return typeof value === "object" && value !== null && "name" in value ? asText(value.name) : null;
}

/** Reads the head of a page; null for what it does not say. */
export function metaOf(document: Document): Known {
  const content = (...selectors: string[]) => attribute(document, selectors, "content");
  const url = attribute(document, ['link[rel="canonical"]'], "href") ?? content('meta[property="og:url"]');
  const time =
    content(
      'meta[property="article:published_time"]',
      'meta[itemprop="datePublished"]',
      'meta[name="pubdate"]',
    ) ??
    asText(jsonLd(document, "datePublished")) ??
    attribute(document, ["time[datetime]"], "datetime");
  return {
    headline:
      document.querySelector("h1")?.textContent?.replace(/\s+/g, " ").trim() ||
      content('meta[property="og:title"]'),
    author:
      content('meta[name="author"]', 'meta[property="article:author"]') ?? asText(jsonLd(document, "author")),
    published: publishedFrom(time),
    publisher: (url && publisherOf(url)) ?? content('meta[property="og:site_name"]'),
    url: url && /^https?:/.test(url) ? url : null,
  };
}
