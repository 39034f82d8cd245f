/** The embedded page in a script of its own: few readers come by it. */
import { Late, latePart } from "../load/latePart";
import type { EmbedProps } from "./EmbedPage";

export const embedPart = latePart<EmbedProps>(async () => (await import("./EmbedPage")).EmbedPage);

export function LateEmbed(props: EmbedProps) {
  return <Late part={embedPart} props={props} />;
}
