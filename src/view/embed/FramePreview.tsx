/** The frame as it will stand in the other page, its height told in the same way. */
import { useEffect, useRef, useState } from "react";
import { type EmbedWish, HEIGHT_MESSAGE } from "../../export/embed/embedSnippet";

/** The height that a message tells; null where it is another message. */
function toldHeight(data: unknown): number | null {
  if (typeof data !== "object" || data === null || !("type" in data) || !("height" in data)) return null;
  return data.type === HEIGHT_MESSAGE && typeof data.height === "number" ? data.height : null;
}

export function FramePreview({ src, title, heightPx, fits }: EmbedWish) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [told, setTold] = useState<number | null>(null);
  useEffect(() => {
    const hear = ({ source, data }: MessageEvent<unknown>) => {
      if (source === frame.current?.contentWindow) setTold((before) => toldHeight(data) ?? before);
    };
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, []);
  return (
    <iframe
      ref={frame}
      className="embed-preview"
      src={src}
      title={title}
      style={{ height: fits ? (told ?? heightPx) : heightPx }}
    />
  );
}
