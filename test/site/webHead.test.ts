import { describe, expect, it } from "vitest";
import { withWebHead } from "../../src/site/webHead";

const HTML = "<head><!-- on the web --></head>";
const PAGE = { lang: "en", partnership: "a--b", lists: false } as const;
const HEAD = { title: 'Said "so" & more', description: "What it is" };
const SITE = "https://noi.example/cau";

describe("a page whose place on the web is known", () => {
  const image = { name: "share/en.png", alt: "Two lanes", width: 1200, height: 630 };
  const html = withWebHead(HTML, PAGE, HEAD, { site: SITE, image });

  it.each([
    ["canonical", '<link rel="canonical" href="https://noi.example/cau/en/p/a--b/" />'],
    ["sister", '<link rel="alternate" hreflang="vi" href="https://noi.example/cau/p/a--b/" />'],
    ["default", '<link rel="alternate" hreflang="x-default" href="https://noi.example/cau/p/a--b/" />'],
    [
      "feed",
      'type="application/atom+xml" title="Cầu Nối: newly recorded milestones" href="https://noi.example/cau/feed.en.xml"',
    ],
    ["image", '<meta property="og:image" content="https://noi.example/cau/share/en.png" />'],
    ["title", '<meta property="og:title" content="Said &quot;so&quot; &amp; more" />'],
    ["language", '<meta property="og:locale" content="en_US" />'],
  ])("says its %s", (_what, line) => {
    expect(html).toContain(line);
  });

  it("names no image where there is none", () => {
    expect(withWebHead(HTML, PAGE, HEAD, { site: SITE, image: null })).not.toContain("og:image");
  });
});

it("says nothing of the web where nobody said where it will stand", () => {
  expect(withWebHead(HTML, PAGE, HEAD, null)).toBe("<head></head>");
});
