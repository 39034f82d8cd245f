/** Feeds the layer of threads: they follow the marks in the same frame, and what is pointed at without the page being drawn. */
import type { Signal } from "../../base/signal";
import type { Scale } from "../../query/scale";
import type { Content } from "./laneFeed";
import type { RowRange } from "./laneLayout";
import { markAt } from "./markElement";
import type { View } from "./markLayer";
import { ThreadLayer } from "./threadLayer";
import { type TiedThread, threadsShown } from "./threadsShown";

/** What is on the screen of all rows, in pixels below the first. */
export type Strip = { readonly topPx: number; readonly heightPx: number };

/** What threads hang on besides content and view. */
export type ThreadSources = {
  readonly rows: Signal<RowRange>;
  readonly strip: Signal<Strip>;
  /** The scale at which a folded lane was last drawn. */
  readonly scaleOf: (key: number) => Scale;
};

export class ThreadFeed {
  private readonly layer: ThreadLayer;
  private readonly container: HTMLElement;
  private readonly sources: ThreadSources;
  private readonly stopListening: readonly (() => void)[];
  private content: Content;
  private view: View;
  private hovered: string | null = null;
  /** Null where they have to be tied anew. */
  private tied: readonly TiedThread[] | null = null;
  private frame = 0;

  /** `container`: within it marks are pointed at; `panel`: where the marks are going to be. */
  constructor(
    container: HTMLElement,
    panel: HTMLElement,
    content: Content,
    view: View,
    sources: ThreadSources,
  ) {
    this.layer = new ThreadLayer(panel);
    this.container = container;
    this.content = content;
    this.view = view;
    this.sources = sources;
    container.addEventListener("pointerover", this.onPoint);
    container.addEventListener("pointerleave", this.onLeave);
    this.stopListening = [sources.rows.listen(() => this.retie()), sources.strip.listen(() => this.draw())];
    this.retie();
  }

  /** Marks are other ones, or stand elsewhere. */
  show(content: Content): void {
    this.content = content;
    this.retie();
  }

  /** Looks there; at another scale counts may hold others. */
  look(view: View): void {
    if (view.daysPerPx !== this.view.daysPerPx) this.tied = null;
    this.view = view;
    this.draw();
  }

  /** Some lane was drawn anew: what hangs on it follows before the next frame is shown. */
  retie(): void {
    this.tied = null;
    if (this.frame === 0) this.frame = requestAnimationFrame(() => this.draw());
  }

  moveTo(panel: HTMLElement): void {
    this.layer.moveTo(panel);
  }

  destroy(): void {
    cancelAnimationFrame(this.frame);
    for (const stop of this.stopListening) stop();
    this.container.removeEventListener("pointerover", this.onPoint);
    this.container.removeEventListener("pointerleave", this.onLeave);
    this.layer.destroy();
  }

  /** A finger does not point: what it is put on is opened. */
  private readonly onPoint = ({ target, pointerType }: PointerEvent): void =>
    this.point(pointerType === "touch" ? null : markAt(target));
  private readonly onLeave = (): void => this.point(null);

  private point(id: string | null): void {
    if (id === this.hovered) return;
    this.hovered = id;
    this.retie();
  }

  private draw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    const { rows, strip, scaleOf } = this.sources;
    this.tied ??= threadsShown({
      content: this.content,
      rows: rows.now(),
      hovered: this.hovered,
      scaleOf,
    });
    this.layer.show(this.tied, { ...this.view, ...strip.now() });
  }
}
