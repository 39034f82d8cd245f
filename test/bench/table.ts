/** The figures as a table that can be read on a terminal and pasted into a page. */

type Row = { readonly name: string; readonly figures: Readonly<Record<string, number | undefined>> };

function cell(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return "–";
  return Math.abs(value) >= 1_000 ? Math.round(value).toLocaleString("en") : String(value);
}

/** A table in Markdown: one row a name, one column a figure, all in the order in which they first come. */
export function formatTable(rows: readonly Row[]): string {
  const names = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))];
  const cells = [
    ["", ...names],
    ...rows.map(({ name, figures }) => [name, ...names.map((key) => cell(figures[key]))]),
  ];
  const widths = ["", ...names].map((_, column) =>
    Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0))).join(" | ")} |`;
  const rule = `| ${widths.map((width, column) => (column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`;
  const [head = [], ...body] = cells;
  return [line(head), rule, ...body.map(line)].join("\n");
}
