/** One part of the page about the record: a heading that can be linked to, its paragraphs, and what belongs to them. */
import type { ReactNode } from "react";

type Props = {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly children?: ReactNode;
};

export function AboutPart({ id, title, paragraphs, children }: Props) {
  return (
    <section className="about-part" aria-labelledby={`about-${id}`}>
      <h3 id={`about-${id}`}>{title}</h3>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {children}
    </section>
  );
}
