/** Mounts the editor's bench. Only the development server serves it; nothing of the site imports it. */
import { createRoot } from "react-dom/client";
import { Bench } from "./Bench";
import "../style/fonts.css";
import "../style/tokens.css";
import "../style/base.css";
import "../style/controls.css";
import "./bench.css";

const place = document.getElementById("bench");
if (!place) throw new Error("the page has no #bench");
createRoot(place).render(<Bench />);
