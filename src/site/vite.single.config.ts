/** `npm run build:single`: the page as one HTML file, `dist-single/cau-noi.html`. */
import path from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { mapPlugin } from "./mapPlugin";
import { singleFile } from "./singleFile";

/** Files of the record come from the page itself. */
const heldText = path.resolve(import.meta.dirname, "../view/load/heldText.ts");

export default defineConfig({
  base: "./",
  plugins: [react(), mapPlugin(), singleFile()],
  resolve: { alias: [{ find: /^\.\/fetchText$/, replacement: heldText }] },
  build: {
    outDir: "dist-single",
    target: "es2022",
    cssCodeSplit: false,
    copyPublicDir: false,
    // Fonts too.
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    reportCompressedSize: false,
    chunkSizeWarningLimit: Number.MAX_SAFE_INTEGER,
    modulePreload: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
