/** The choices of a menu that is open: only then are they counted. */
import { OptionList } from "./OptionList";
import type { Menu } from "./useMenus";
import { useOptions } from "./useOptions";

export type MenuOptionsProps = { readonly menu: Menu };

export function MenuOptions({ menu }: MenuOptionsProps) {
  return <OptionList {...menu} options={useOptions(menu.facet)} />;
}
