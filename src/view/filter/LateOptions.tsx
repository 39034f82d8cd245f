/** The choices of the filters in a script of their own: fetched ahead when the page is idle, drawn when a menu opens. */
import { Late, latePart } from "../load/latePart";
import type { MenuOptionsProps } from "./MenuOptions";

export const optionsPart = latePart<MenuOptionsProps>(
  async () => (await import("./MenuOptions")).MenuOptions,
);

export function LateOptions(props: MenuOptionsProps) {
  return <Late part={optionsPart} props={props} />;
}
