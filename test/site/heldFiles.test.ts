import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { oneFile } from "../../src/site/heldFiles";

const HTML = `<!doctype html><html><head>
<link rel="icon" href="./favicon.svg" type="image/svg+xml" />
<script type="module" crossorigin src="./assets/index.js"></script>
<link rel="stylesheet" crossorigin href="./assets/style.css"></head><body><div id="app"></div></body></html>`;
const PIECES = {
  html: HTML,
  script: "start()",
  style: "b{}",
  icon: "<svg/>",
  held: [["a.json", "</script>ế"]] as const,
};

describe("a page in one file", () => {
  it("holds script, style, icon and data, and links nothing", () => {
    const page = oneFile(PIECES);
    expect(page).toContain('<script type="module">start()</script>');
    expect(page).toContain("<style>b{}</style>");
    expect(page).not.toMatch(/(src|href)="(?!data:)/);
    const [, packed = ""] = /data-held="a\.json">([^<]+)</.exec(page) ?? [];
    expect(gunzipSync(Buffer.from(packed, "base64")).toString()).toBe("</script>ế");
  });

  it("keeps a script whole that speaks of scripts", () => {
    const strings = ["</script>", "<!-- a -->", "</SCRIPT >", "$&"];
    const page = oneFile({ ...PIECES, script: `return ${JSON.stringify(strings)}` });
    const [, code = ""] = /<script type="module">([\s\S]*?)<\/script>/.exec(page) ?? [];
    expect(new Function(code)()).toEqual(strings);
  });

  it.each([
    ["no script", { html: HTML.replace(/<script.*<\/script>/, "") }],
    ["a second script", { html: HTML.replace("<body>", '<body><script src="./b.js"></script>') }],
    ["a style sheet that ends its element", { style: "b{content:'</style>'}" }],
  ])("is not made from %s", (_what, wrong) => {
    expect(() => oneFile({ ...PIECES, ...wrong })).toThrow();
  });
});
