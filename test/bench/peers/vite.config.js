/** Builds one page for each peer. react-calendar-timeline gets the older React that it needs. */
const OLDER = { react: "react-18", "react-dom": "react-dom-18" };
const WANTS_OLDER = /node_modules\/(react-calendar-timeline|react-dom-18|create-react-context)\//;

const olderReact = {
  name: "older-react",
  enforce: "pre",
  resolveId(source, importer) {
    const older = importer && WANTS_OLDER.test(importer) ? OLDER[source] : undefined;
    return older ? this.resolve(older, importer, { skipSelf: true }) : null;
  },
};

export default {
  base: "./",
  plugins: [olderReact],
  build: {
    target: "es2022",
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2_000,
    rollupOptions: { input: ["vis", "chrono", "calendar", "timelinejs"].map((name) => `${name}.html`) },
  },
};
