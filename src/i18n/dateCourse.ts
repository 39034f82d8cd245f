/** How what a date speaks of took place; limits are worded by it. */

/** once: at one time within the limits. lasting: it starts, goes on and ends within them, be it past or planned. */
export type DateCourse = "once" | "lasting";
