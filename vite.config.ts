import react from "@vitejs/plugin-react";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { benchPlugin } from "./src/site/benchPlugin";
import { budgets } from "./src/site/budgets";
import { languagePages } from "./src/site/languagePages";
import { licences } from "./src/site/licences";
import { mapPlugin } from "./src/site/mapPlugin";
import { seedsPlugin } from "./src/site/seedsPlugin";
import { sharedWithTimeline } from "./src/site/sharedWithTimeline";
import { findChromium } from "./test/support/chromium";

// Neither UTC nor the zone of Việt Nam: a date that depends on the zone fails the suite.
if (process.env.VITEST) process.env.TZ = "America/Los_Angeles";

const launchOptions = process.env.VITEST ? await findChromium() : {};

const shared = sharedWithTimeline();

export default defineConfig({
  base: "./",
  plugins: [
    react(),
    shared.plugin,
    seedsPlugin(),
    benchPlugin(),
    mapPlugin(),
    languagePages(),
    licences(),
    budgets(),
  ],
  build: {
    target: "es2022",
    cssCodeSplit: true,
    reportCompressedSize: false,
    // Every browser that knows the target knows it.
    modulePreload: { polyfill: false },
    // What the first screen needs comes in one script, whatever later parts share with it.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "index", tags: ["$initial"] },
            { name: "shared", test: shared.isNeeded, minShareCount: 2 },
          ],
        },
      },
    },
  },
  // The pages of the bench name packages that only it installs.
  optimizeDeps: { entries: ["index.html"], include: ["react-dom/client", "react/jsx-dev-runtime"] },
  test: {
    projects: [
      {
        extends: true as const,
        test: {
          name: "node",
          environment: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", "test/e2e/**"],
          setupFiles: ["test/support/strictConsole.ts"],
          // Some compile the whole record, which takes seconds where the machine is busy with other tests.
          testTimeout: 30_000,
        },
      },
      {
        extends: true as const,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.tsx"],
          setupFiles: ["test/support/strictConsole.ts"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: "chromium" as const, viewport: { width: 1280, height: 800 } }],
          },
        },
      },
      {
        extends: true as const,
        test: {
          name: "e2e",
          environment: "node",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: ["test/e2e/site.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // One after the other they may share what they import, which else took two minutes of each run.
          isolate: false,
        },
      },
    ],
  },
});
