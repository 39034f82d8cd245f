/** Says politely what a change has led to, once the reader has paused: not at every letter typed, and not on arrival. */
import { useEffect, useRef, useState } from "react";

/** Letters and clicks that follow each other faster than this are one change. */
const PAUSE_MS = 800;

type Props = {
  readonly text: string;
  /** Whether the first text is news already: where what it tells of came by what the reader did. */
  readonly saysFirst?: boolean;
};

export function SettledStatus({ text, saysFirst = false }: Props) {
  const [said, setSaid] = useState("");
  const arrival = useRef<string | null>(saysFirst ? null : text);
  useEffect(() => {
    if (text === arrival.current) return;
    const timer = setTimeout(() => {
      arrival.current = null;
      setSaid(text);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
}
