/** How what a date speaks of took place; limits are worded by it. */

/** once: at one time within the limits. lasting: began, went on and ended (or will end) within them. */
export type DateCourse = "once" | "lasting";
