/** The lines of HTML by which someone shows a view of the record in a page of their own. */
import { escapeMarkup } from "../../base/escapeMarkup";

/** What is shown, and how high: as high as its content asks for, at first `heightPx`; or always that. */
export type EmbedWish = {
  /** The complete address of the view, with `embed=1`. */
  readonly src: string;
  /** What the frame is called for those who do not see it. */
  readonly title: string;
  readonly heightPx: number;
  readonly fits: boolean;
};

/** The kind of the messages in which a frame tells its height; part of what is promised to other pages. */
export const HEIGHT_MESSAGE = "cau-noi:height";

function attribute(text: string): string {
  return escapeMarkup(text.replace(/\s+/g, " "));
}

/** Hears only frames of the page that come from this origin, and does nothing but set their height. */
function fitScript(origin: string): string {
  return `<script>
addEventListener("message", ({ origin, source, data }) => {
  if (origin !== ${JSON.stringify(origin).replaceAll("<", "\\u003c")} || data?.type !== ${JSON.stringify(HEIGHT_MESSAGE)}) return;
  for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow === source) frame.style.height = \`\${Number(data.height)}px\`;
});
</script>`;
}

/** Throws where the address is not complete. */
export function embedSnippet({ src, title, heightPx, fits }: EmbedWish): string {
  const { origin, href } = new URL(src);
  const style = `border: 0; width: 100%; height: ${heightPx}px`;
  const frame = `<iframe src="${attribute(href)}" title="${attribute(title)}" style="${style}" loading="lazy"></iframe>`;
  return fits ? `${frame}\n${fitScript(origin)}` : frame;
}
