/** The same milestones as a list to read from top to bottom: what phones show first and what stands by itself. */
import { memo, useMemo, useRef } from "react";
import type { MilestoneId } from "../../dataset/dataset";
import { type Milestones, rowOfId } from "../../dataset/milestones";
import type { Answer } from "../../query/answer";
import { useTitlesOf } from "../load/partsContext";
import { useSession } from "../page/sessionContext";
import { useFound } from "../search/searchContext";
import { useWords } from "../words/wordsContext";
import { Card } from "./Card";
import { StillSession } from "./StillSession";
import { LONG, slicesOf } from "./slices";
import { useGrowing } from "./useGrowing";
import { useOpenInView } from "./useOpenInView";
import { type Group, type GroupKey, yearGroups } from "./yearGroups";
import "./list.css";

function useGroupWords(): (key: GroupKey) => string {
  const t = useWords();
  return (key) => {
    switch (key.kind) {
      case "year":
        return t("list.year", { year: key.year });
      case "between":
        if (key.from === null) return t("list.notAfter", { year: key.to ?? "" });
        return key.to === null
          ? t("list.notBefore", { year: key.from })
          : t("list.between", { from: key.from, to: key.to });
      case "undated":
        return t("list.undated");
      case "ranked":
        return t("list.ranked");
    }
  };
}

type CardsProps = { readonly milestones: Milestones; readonly open: MilestoneId | null };

/** A piece of a group; it is not drawn again unless one of its own opens or closes. */
const Cards = memo(({ milestones, open }: CardsProps) =>
  Array.from(milestones, (milestone) => (
    <Card key={milestone.id} milestone={milestone} open={milestone.id === open} />
  )),
);

/** Whether a milestone is one of these. */
function holds({ rows, columns }: Milestones, id: MilestoneId | null): boolean {
  const row = id === null ? null : rowOfId(columns, id);
  return row !== null && rows.includes(row);
}

type GroupProps = {
  readonly group: Group;
  /** How many of its entries may be drawn by now. */
  readonly room: number;
  readonly open: MilestoneId | null;
};

function YearGroup({ group, room, open }: GroupProps) {
  const t = useWords();
  const words = useGroupWords();
  const { key, milestones } = group;
  return (
    <section className="list-group">
      <h2>{words(key)}</h2>
      {key.kind === "undated" && <p className="soft">{t("list.undatedWhy")}</p>}
      <ol>
        {slicesOf(milestones)
          .filter(({ start }) => start < room)
          .map(({ start, items }) => (
            <Cards key={start} milestones={items} open={holds(items, open) ? open : null} />
          ))}
      </ol>
    </section>
  );
}

/** Each group with how many of its entries may be drawn by now. */
function groupsWithin(groups: readonly Group[], drawn: number): { group: Group; room: number }[] {
  let before = 0;
  const rooms = groups.map((group) => {
    const room = drawn - before;
    before += group.milestones.length;
    return { group, room };
  });
  return rooms.filter(({ room }) => room > 0);
}

/** By year; while words are searched for, by how well they match. */
function useGroups(answer: Answer): readonly Group[] {
  const { found, ranking } = useFound();
  return useMemo(() => {
    if (found === null) return yearGroups(answer.milestones);
    const shown = new Set(answer.milestones.rows);
    const ranked = ranking().filter((row) => shown.has(row));
    return [{ key: { kind: "ranked" }, milestones: answer.milestones.of(ranked) }];
  }, [answer, found, ranking]);
}

/** What is drawn by now, in the order in which it is read. */
function useRowsDrawn(groups: readonly Group[], drawn: number): readonly number[] {
  return useMemo(
    () =>
      groupsWithin(groups, drawn).flatMap(({ group, room }) => [...group.milestones.rows.subarray(0, room)]),
    [groups, drawn],
  );
}

type Props = {
  readonly answer: Answer;
  /** All entries at once, where nothing will come later: on a page that the build writes. */
  readonly whole?: boolean;
};

export function ListView({ answer, whole = false }: Props) {
  const t = useWords();
  const { session } = useSession();
  const area = useRef<HTMLElement>(null);
  const grown = useGrowing(answer.milestones.length, answer);
  const drawn = whole ? answer.milestones.length : grown;
  const groups = useGroups(answer);
  useTitlesOf(useRowsDrawn(groups, drawn), "whole");
  useOpenInView(area, session.milestone, drawn);
  return (
    <section
      ref={area}
      className={answer.milestones.length > LONG ? "list is-long" : "list"}
      aria-label={t("list.label")}
    >
      <StillSession>
        {groupsWithin(groups, drawn).map(({ group, room }) => (
          <YearGroup
            key={`${JSON.stringify(group.key)}${group.milestones.at(0)?.id}`}
            group={group}
            room={room}
            open={session.milestone}
          />
        ))}
      </StillSession>
    </section>
  );
}
