/** Parts of the page in scripts of their own: fetched when first wanted, and there at once whenever wanted again. */
import { type ComponentType, useEffect, useState } from "react";
import { PartState } from "./PartState";

export type LatePart<P> = {
  /** Fetches it, once; rejects when it does not come. */
  readonly load: () => Promise<ComponentType<P>>;
  /** The part, where it has come before. */
  readonly now: () => ComponentType<P> | null;
};

export function latePart<P>(fetchPart: () => Promise<ComponentType<P>>): LatePart<P> {
  let here: ComponentType<P> | null = null;
  const load = async () => {
    here ??= await fetchPart();
    return here;
  };
  return { load, now: () => here };
}

/** Fetches a part before it is wanted. What goes wrong is told once it is. */
export function fetchAhead(part: { readonly load: () => Promise<unknown> }): void {
  part.load().catch(() => {});
}

/** The part; null until it is here. `part` stays the same for the life of the component. */
export function useLatePart<P>(part: LatePart<P>): ComponentType<P> | "failed" | null {
  const [state, setState] = useState<"waiting" | "here" | "failed">(part.now() ? "here" : "waiting");
  useEffect(() => {
    if (state !== "waiting") return;
    let gone = false;
    const settle = (next: "here" | "failed") => !gone && setState(next);
    part.load().then(
      () => settle("here"),
      (error: unknown) => {
        console.info("a part of the page did not come", error);
        settle("failed");
      },
    );
    return () => {
      gone = true;
    };
  }, [part, state]);
  return state === "failed" ? "failed" : part.now();
}

type LateProps<P> = { readonly part: LatePart<P>; readonly props: P };

/** The part with these props; until it is here, and where it does not come, a sentence. */
export function Late<P extends object>({ part, props }: LateProps<P>) {
  const Part = useLatePart(part);
  return Part === null || Part === "failed" ? <PartState failed={Part === "failed"} /> : <Part {...props} />;
}
