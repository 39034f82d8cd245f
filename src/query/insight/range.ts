/** Figures that rest on uncertain dates: the least and the most that can be true, computed and never guessed. */

/** Both inclusive; equal where the figure is known. Whole numbers: of milestones, of days, of years. */
export type NumberRange = { readonly least: number; readonly most: number };

/** A range of which the upper side may not be known. */
export type OpenRange = { readonly least: number; readonly most: number | null };
