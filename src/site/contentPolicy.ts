/** Last step of a built page: its Content Security Policy, so that nothing runs or loads but what the build put there. */
import { createHash } from "node:crypto";

/** Directive → sources, as in the grammar of CSP 3; an empty list for a directive that takes none. */
export type Policy = Readonly<Record<string, readonly string[]>>;

/**
 * What every page of the site may do. Scripts and styles in the page itself are added by their hashes. HTML is written
 * by nobody but vis-timeline, through the policy of view/timeline/escapeAllMarkup.ts.
 */
export const SITE_POLICY: Policy = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "blob:", "data:"],
  // A picture of the timeline carries its letters with it.
  "font-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
  // The preview of what is embedded.
  "frame-src": ["'self'"],
  "manifest-src": ["'self'"],
  "worker-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "require-trusted-types-for": ["'script'"],
  "trusted-types": ["default", "worker"],
};

/**
 * The page that is one file: it holds all that it needs, and a page that lies on a disk has no origin that could be
 * named; so it runs what it holds, and loads nothing from anywhere.
 */
export const SINGLE_POLICY: Policy = {
  "default-src": ["'none'"],
  "script-src": [],
  "style-src": [],
  // Its icon; and the picture that a reader takes, with the letters in it.
  "img-src": ["blob:", "data:"],
  "font-src": ["data:"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "require-trusted-types-for": ["'script'"],
  "trusted-types": ["default"],
};

const CHARSET = '<meta charset="utf-8" />';
const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
/** Fetched, or data: without a type a script runs, and as a module; all else in its element no policy applies to. */
const NOT_RUN_HERE = /\ssrc=|\stype="(?!module")/;
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
const ATTRIBUTE = /\s([^\s"'<>/=]+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/g;

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text, "utf8").digest("base64")}'`;
}

/** Hashes of what stands between the tags of these elements, each once; what has a source, or does not run, has none. */
function hashesIn(html: string, element: "script" | "style"): readonly string[] {
  const texts = [...html.matchAll(INLINE)].flatMap(([, name, attributes = "", text = ""]) =>
    name !== element || NOT_RUN_HERE.test(attributes) ? [] : [text],
  );
  return [...new Set(texts.map(hashOf))];
}

/** Attributes that hold code or styles: no hash can allow one of them without allowing all. */
function forbiddenAttributes(html: string): readonly string[] {
  const tags = [...html.replace(INLINE, "<$1$2>").matchAll(TAG)].map(([tag]) => tag);
  const names = tags.flatMap((tag) => [...tag.matchAll(ATTRIBUTE)].map(([, name = ""]) => name));
  return names.filter((name) => /^(style|on.+)$/i.test(name));
}

/** The value of the policy for a page as it stands. */
export function policyOf(html: string, policy: Policy): string {
  const hashes: Policy = {
    "script-src": hashesIn(html, "script"),
    "style-src": hashesIn(html, "style"),
  };
  return Object.entries(policy)
    .map(([name, sources]) => [name, ...sources, ...(hashes[name] ?? [])].join(" "))
    .join("; ");
}

/**
 * The finished page with its policy, which stands before all that it rules over. Throws where the page has no charset to
 * put it behind, something stands before that, or an element has a style or a handler among its attributes.
 */
export function withPolicy(html: string, policy: Policy = SITE_POLICY): string {
  const [before, after, ...more] = html.split(CHARSET);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`a page must hold ${CHARSET} once`);
  if (/<(script|style|link)\b/i.test(before)) throw new Error("something stands before the page's policy");
  const forbidden = forbiddenAttributes(html);
  if (forbidden.length > 0)
    throw new Error(`attributes that the policy forbids: ${[...new Set(forbidden)].join(", ")}`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html, policy)}" />`;
  return `${before}${CHARSET}\n    ${meta}${after}`;
}
