/** The two places of a lane by the names of their newest units, with what those are today or were before. */
import type { PlaceId } from "../../place/unit";
import { newestOf, placeName, placeWithin } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { useSideStory } from "../record/useSideStory";

type Props = { readonly chain: readonly PlaceId[] };

/** One side of a folded lane: the name alone, in one element, as there are many; the rest is its hint. */
export function ShortSide({ chain }: Props) {
  const { index, lang } = useRecord();
  return (
    <strong className="lane-side" title={useSideStory(chain) ?? undefined}>
      {placeName(index, newestOf(chain), null, lang)}
    </strong>
  );
}

/** One side of an open lane, with what it belongs to. */
export function FullSide({ chain }: Props) {
  const { index, lang } = useRecord();
  const id = newestOf(chain);
  const story = useSideStory(chain);
  return (
    <span className="lane-side" title={story ?? undefined}>
      <strong>{placeName(index, id, null, lang)}</strong>{" "}
      <span className="soft">{placeWithin(index, id, null, lang)}</span>
      {story && <span className="lane-story soft"> {story}</span>}
    </span>
  );
}

/** Between the two sides. */
export function Tie() {
  return (
    <span className="lane-link" aria-hidden="true">
      ⇄
    </span>
  );
}
