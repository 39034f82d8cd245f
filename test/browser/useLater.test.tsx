import { startTransition, useState } from "react";
import { expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { useLater } from "../../src/view/page/useLater";

function Two() {
  const [value, setValue] = useState("a");
  const later = useLater(value);
  return (
    <>
      <button type="button" onClick={() => setValue((before) => `${before}b`)}>
        at once
      </button>
      <button type="button" onClick={() => startTransition(() => setValue((before) => `${before}c`))}>
        unhurried
      </button>
      <p>{`${value} ${later}`}</p>
    </>
  );
}

/** What the page says, one change after the other. */
function told(said: HTMLElement): string[] {
  const all: string[] = [said.textContent];
  new MutationObserver(() => all.push(said.textContent)).observe(said, {
    characterData: true,
    childList: true,
    subtree: true,
  });
  return all;
}

it("follows one drawing behind, and behind a transition too", async () => {
  const screen = await render(<Two />);
  const all = told(screen.getByRole("paragraph").element() as HTMLElement); // a paragraph of ours
  await screen.getByRole("button", { name: "at once" }).click();
  await expect.element(screen.getByText("ab ab")).toBeInTheDocument();
  await screen.getByRole("button", { name: "unhurried" }).click();
  await expect.element(screen.getByText("abc abc")).toBeInTheDocument();
  expect(all).toEqual(["a a", "ab a", "ab ab", "abc ab", "abc abc"]);
});

type Told = { readonly tell: (later: string) => void };

function One({ tell }: Told) {
  const later = useLater("a", "none");
  tell(later);
  return <p>{later}</p>;
}

it("is what comes first until the first drawing is done", async () => {
  const drawn: string[] = [];
  const screen = await render(<One tell={(later) => drawn.push(later)} />);
  await expect.element(screen.getByText("a")).toBeInTheDocument();
  expect([drawn[0], drawn.at(-1)]).toEqual(["none", "a"]);
});
