/** All promises of the record, in the order in which an editor meets them. */
import type { Rule } from "../rule";
import { archivedEvidence } from "./archivedEvidence";
import { articleDates } from "./articleDates";
import { chainsOfSides } from "./chainsOfSides";
import { chosenDates } from "./chosenDates";
import { claimed } from "./claimed";
import { crossingBounds } from "./crossingBounds";
import { dateTexts } from "./dateTexts";
import { englishSpelling } from "./englishSpelling";
import { fragments } from "./fragments";
import { fulfilments } from "./fulfilments";
import { gazetteerInTime } from "./gazetteerInTime";
import { knownWords } from "./knownWords";
import { locators } from "./locators";
import { namesOfTheDay } from "./namesOfTheDay";
import { outcomes } from "./outcomes";
import { pastPlans } from "./pastPlans";
import { references } from "./references";
import { reform } from "./reform";
import { sameSource } from "./sameSource";
import { secondOpinion } from "./secondOpinion";
import { sidesOfPartnership } from "./sidesOfPartnership";
import { unfinished } from "./unfinished";
import { uniqueIds } from "./uniqueIds";
import { unitsExisted } from "./unitsExisted";
import { vocabularyLists } from "./vocabularyLists";
import { wording } from "./wording";

/** Every rule; compile runs them all and reports all breaches together. */
export const RULES: readonly Rule[] = [
  vocabularyLists,
  knownWords,
  uniqueIds,
  references,
  sidesOfPartnership,
  chainsOfSides,
  gazetteerInTime,
  reform,
  unitsExisted,
  claimed,
  chosenDates,
  crossingBounds,
  outcomes,
  pastPlans,
  fulfilments,
  secondOpinion,
  articleDates,
  sameSource,
  archivedEvidence,
  locators,
  fragments,
  dateTexts,
  unfinished,
  wording,
  englishSpelling,
  namesOfTheDay,
];
