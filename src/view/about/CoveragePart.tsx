/** How much the record holds of each province and of each country, in the open. */
import type { Coverage } from "../../dataset/coverage";
import type { AboutText } from "../../i18n/aboutText";
import { unitAt } from "../../place/gazetteer";
import type { PlaceId } from "../../place/unit";
import { optionName } from "../filter/option";
import { placeLabel } from "../filter/placeLabel";
import { usePlaceWords } from "../filter/usePlaceWords";
import { useParts } from "../load/partsContext";
import { placeName } from "../record/placeNames";
import { useRecord } from "../record/recordContext";
import { AboutPart } from "./AboutPart";
import { CoverageTable } from "./CoverageTable";
import { countryRows, provinceRows } from "./coverageRows";
import { FetchedState } from "./FetchedState";
import { useFetched } from "./useFetched";

type TablesProps = { readonly text: AboutText["coverage"]; readonly coverage: Coverage };

function Tables({ text, coverage }: TablesProps) {
  const { index, lang } = useRecord();
  const words = usePlaceWords();
  // Former units say until when they were; what today's include stands right below them.
  const provinceName = (id: PlaceId) => {
    const unit = unitAt(id, index.units);
    return unit.validTo === null
      ? placeName(index, id, null, lang)
      : optionName(placeLabel(unit, index.units, lang, words));
  };
  const countryName = (id: PlaceId) => placeName(index, id, null, lang);
  const { total } = coverage;
  return (
    <>
      <CoverageTable
        caption={text.byProvince}
        text={text}
        rows={provinceRows(coverage, provinceName, lang)}
        facet="province"
        total={total}
      />
      <CoverageTable
        caption={text.byCountry}
        text={text}
        rows={countryRows(coverage, countryName, lang)}
        facet="partner"
        total={total}
      />
    </>
  );
}

export function CoveragePart({ text }: { readonly text: AboutText["coverage"] }) {
  const fetched = useFetched(useParts().coverage);
  const { part: coverage } = fetched;
  return (
    <AboutPart id="coverage" title={text.title} paragraphs={text.paragraphs}>
      <FetchedState {...fetched} />
      {coverage !== null && coverage !== "failed" && <Tables text={text} coverage={coverage} />}
    </AboutPart>
  );
}
