/** All rules, in the order in which an editor would think of them. */
import type { Rule } from "../rule";

export const RULES: readonly Rule[] = [];
