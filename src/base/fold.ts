/**
 * Text folding for search and sorting keys: "Đắk Lắk", "dak lak" and "DAK LAK" become one word.
 * Works on composed text, so that a fold keeps the length of Vietnamese words and offsets carry over.
 */

const MARKS = /\p{M}+/gu;
const D_WITH_STROKE = /[đðĐÐ]/gu;

/**
 * Folds text to lower case without diacritics; đ becomes d (NFD leaves it whole).
 * Composes again at the end, else Hangul would stay split into its letters.
 */
export function fold(text: string): string {
  return text.normalize("NFD").replace(MARKS, "").replace(D_WITH_STROKE, "d").toLowerCase().normalize("NFC");
}
