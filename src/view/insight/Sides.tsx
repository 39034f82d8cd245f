/** Both sides of a partnership through time: what each was and is, by the names of today and of their days. */

import { newestOf } from "../../place/placeWords";
import type { PlaceId } from "../../place/unit";
import { fullPlaceName, placeWithin } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { useSideStory } from "../record/useSideStory";

function Side({ chain }: { readonly chain: readonly PlaceId[] }) {
  const { index, lang } = useRecord();
  const story = useSideStory(chain);
  const newest = newestOf(chain);
  const full = fullPlaceName(index, newest, null, lang);
  const within = placeWithin(index, newest, null, lang);
  return (
    <li>
      {full.charAt(0).toLocaleUpperCase(lang) + full.slice(1)}
      {within && <span className="soft">, {within}</span>}
      {story && <span className="soft"> ({story})</span>}
    </li>
  );
}

export function Sides({ partnership }: { readonly partnership: number }) {
  const { index } = useRecord();
  const found = index.partnerships[partnership];
  if (!found) return null;
  return (
    <ul className="sides">
      <Side chain={found.vn} />
      <Side chain={found.partner} />
    </ul>
  );
}
