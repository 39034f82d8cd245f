/** What a host sends where there is no page (`404.html`): a partnership leads to the start page, which knows what to say. */
import { LANGS } from "../base/lang";
import { en } from "../i18n/en";
import { vi } from "../i18n/vi";

const WORDS = { vi, en };

/** It may stand at any depth, so it finds the root of the site from the address, and links nowhere by itself. */
const FORWARD = String.raw`const found = /^(.*?\/)(en\/)?p\/([^/]+)\/?$/.exec(location.pathname);
if (found) location.replace(found[1] + (found[2] ?? "") + "?partnership=" + found[3]);`;

export function notFoundPage(): string {
  const sentences = LANGS.map((lang) => `<p lang="${lang}">${WORDS[lang].written.noPage}</p>`);
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="robots" content="noindex" />
<meta name="color-scheme" content="light dark" />
<title>404 – ${vi.page.name}</title>
<script>${FORWARD}</script>
</head>
<body>
${sentences.join("\n")}
</body>
</html>
`;
}
