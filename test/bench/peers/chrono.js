/** react-chrono: cards below each other in the order of time; it knows neither lanes nor zoom. */
import { createElement } from "react";
import { Chrono } from "react-chrono";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import "react-chrono/dist/style.css";
import { runPeer } from "./harness.js";

const stage = document.querySelector("#stage");
stage.style.height = "700px";
const root = createRoot(stage);

void runPeer(({ items }) => {
  const cards = items
    .toSorted((a, b) => a.start - b.start)
    .map(({ id, title, start }) => ({
      id: String(id),
      title: new Date(start).toISOString().slice(0, 10),
      cardTitle: title,
    }));
  flushSync(() =>
    root.render(createElement(Chrono, { items: cards, mode: "VERTICAL", allowDynamicUpdate: true })),
  );
});
