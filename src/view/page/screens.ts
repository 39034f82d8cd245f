/** The widths at which the page changes; the stylesheets hold the same numbers (a media query takes no variable). */

/** Phones: lanes named above their rows, the list first, filters in a sheet. */
export const PHONE = "(max-width: 47.99rem)";

/** No room for a milestone beside the view: it opens in a sheet. */
export const NARROW = "(max-width: 61.99rem)";
