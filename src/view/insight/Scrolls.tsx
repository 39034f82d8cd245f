/** What may be wider than the page and scrolls in itself; reached by keys, since nothing in it need be. */
import type { ReactNode, Ref } from "react";

type Props = {
  readonly label: string;
  readonly ref?: Ref<HTMLElement>;
  readonly children: ReactNode;
};

export function Scrolls({ label, ref, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keys
    <section ref={ref} className="scrolls" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
