/** What every peer's page shares: the data, and two buttons that do to it what a reader of ours does. */

/** `show` draws these items and lanes in place of what was drawn before, all of it before it returns if it can. */
export async function runPeer(show) {
  const response = await fetch("./data/peer.json");
  const data = await response.json();
  const chosen = { province: null, lang: "vi" };
  const draw = () => {
    const { province, lang } = chosen;
    const lanes = data.lanes.filter((lane) => province === null || lane.province === province);
    const kept = new Set(lanes.map(({ id }) => id));
    const items = data.items
      .filter(({ lane }) => kept.has(lane))
      .map((item) => ({ ...item, title: item[lang] }));
    show({ items, lanes });
    document.querySelector("#status").textContent = `${items.length} ${lang}`;
  };
  document.querySelector("#filter").addEventListener("click", () => {
    chosen.province = chosen.province === null ? data.province : null;
    draw();
  });
  document.querySelector("#language").addEventListener("click", () => {
    chosen.lang = chosen.lang === "vi" ? "en" : "vi";
    draw();
  });
  draw();
}
