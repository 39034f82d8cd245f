/**
 * Draws threads from plans to what came of them, below the marks and over all of the panel. They are few and follow the
 * reader's view as it moves; what did not change is not written.
 */
import type { Frame } from "./threadPath";
import { drawnPath, openWayOf, pathData, type TipKind, tipData, wayOf } from "./threadPath";
import { isTied, type TiedThread } from "./threadsShown";

const SVG = "http://www.w3.org/2000/svg";

type Strokes = {
  readonly group: SVGElement;
  readonly line: SVGElement;
  /** Of the tips those that are filled, and those that are not. */
  readonly heads: SVGElement;
  readonly edges: SVGElement;
};

function svg(name: string, className: string): SVGElement {
  const element = document.createElementNS(SVG, name);
  element.setAttribute("class", className);
  return element;
}

function strokes(): Strokes {
  const group = svg("g", "");
  const [line, heads, edges] = [
    svg("path", "thread-line"),
    svg("path", "thread-head"),
    svg("path", "thread-edge"),
  ];
  group.append(line, heads, edges);
  return { group, line, heads, edges };
}

function write(element: SVGElement, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

function tipKindOf({ kind, to }: TiedThread): TipKind {
  if (isTied(to)) return kind === "superseded" ? "stop" : "arrive";
  return to.leftOut ? "beyond" : "open";
}

export class ThreadLayer {
  private readonly root = svg("svg", "threads");
  private readonly drawn = new Map<string, Strokes>();

  constructor(panel: HTMLElement) {
    panel.append(this.root);
  }

  /** Shows exactly these, as they are within the frame. */
  show(threads: readonly TiedThread[], frame: Frame): void {
    const wanted = new Set(threads.map(({ key }) => key));
    for (const [key, { group }] of this.drawn)
      if (!wanted.has(key)) {
        group.remove();
        this.drawn.delete(key);
      }
    for (const thread of threads) this.showOne(thread, frame);
  }

  /** Goes on in another panel, below what comes into it later. */
  moveTo(panel: HTMLElement): void {
    panel.append(this.root);
  }

  destroy(): void {
    this.root.remove();
  }

  private showOne(thread: TiedThread, frame: Frame): void {
    const { key, kind, look, plan, to } = thread;
    const here = this.drawn.get(key) ?? strokes();
    this.drawn.set(key, here);
    const className = `thread kind-${kind} is-${look}${isTied(to) ? "" : " ends-open"}`;
    // What stands out is drawn over what does not.
    if (here.group.getAttribute("class") !== className) {
      here.group.setAttribute("class", className);
      this.root.append(here.group);
    }
    const way = isTied(to) ? wayOf(plan, to, frame) : openWayOf(plan, to.day, frame);
    const { lines, tips } = drawnPath(way, frame, tipKindOf(thread));
    write(here.line, "d", lines.map(pathData).join(""));
    const dataOf = (isHead: boolean) =>
      tips
        .filter((tip) => (tip.kind === "arrive") === isHead)
        .map(tipData)
        .join("");
    write(here.heads, "d", dataOf(true));
    write(here.edges, "d", dataOf(false));
  }
}
