/** Rule of compile: one source is one record. */
import { breach, type Rule } from "../rule";

export const sameSource: Rule = {
  name: "same-source",
  description: "No two articles have the same address.",
  needs: "file",
  check: ({ links: { seeds } }) => {
    const first = new Map([...seeds.articles].reverse().map(({ value, file }) => [value.url, file]));
    return seeds.articles.flatMap((source) => {
      const other = first.get(source.value.url);
      return other === undefined || other === source.file
        ? []
        : [breach(source, ["url"], `${other} has the same address`, "join the two")];
    });
  },
};
