/** The orders in which lanes can stand. */

/** contact: the order of the record. latest: the newest activity first. count: the most milestones first. */
export const LANE_ORDERS = ["contact", "name", "latest", "count"] as const;
export type LaneOrder = (typeof LANE_ORDERS)[number];
