/** What a reader takes away, in English. */
import type { TakeText } from "./takeText";

export const takeEn: TakeText = {
  scope: {
    label: "How much",
    shown: (worded, count) => `What is shown: ${worded} ${count === 1 ? "milestone" : "milestones"}`,
    all: (worded, count) => `The whole record: ${worded} ${count === 1 ? "milestone" : "milestones"}`,
  },
  data: {
    title: "Data",
    files: {
      milestones: { name: "Table of milestones (CSV)", about: "Opens in Excel and LibreOffice." },
      partnerships: { name: "Table of partnerships (CSV)", about: "A row for each pair of places." },
      sources: { name: "Table of sources (CSV)", about: "The articles that are cited." },
      package: { name: "Data Package (ZIP)", about: "All three tables, with every column explained." },
      dataset: { name: "Complete data (JSON)", about: "By the published schema of Cầu Nối." },
      linked: { name: "Linked data (JSON-LD)", about: "By schema.org, with dates in EDTF." },
      report: { name: "Report (Markdown)", about: "Text to read and to edit, with a list of sources." },
    },
    separator: "What separates cells in CSV files",
    comma: "Commas",
    semicolon: "Semicolons",
    separatorWhy: "If Excel puts everything into one column, choose semicolons.",
  },
  saved: (file) => `Made the file ${file}`,
  calendar: {
    title: "Calendar",
    about: "An .ics file for Google Calendar, Outlook or Apple Calendar: days from today to 10 years ahead.",
    plans: "Plans to come",
    anniversaries: "Anniversaries of the founding of relations",
    none: "None",
    every: { 1: "Every year", 5: "Every 5 years", 10: "Every 10 years" },
    count: (worded, count) => `${worded} ${count === 1 ? "event" : "events"}.`,
    nothing: "There is nothing to put into a calendar.",
    openPlans: (worded, count) =>
      `${worded} ${count === 1 ? "plan is" : "plans are"} left out: not known to the month.`,
    openFoundings: (worded, count) =>
      `${worded} ${count === 1 ? "partnership is" : "partnerships are"} left out: month of founding not known.`,
    save: "Download calendar (ICS)",
  },
  cite: {
    title: "Cite",
    what: "Cite",
    milestone: "This milestone",
    partnership: "This partnership",
    view: "What is shown",
    style: "Style",
    styles: {
      vietnamese: "Vietnamese journals",
      apa: "APA",
      chicago: "Chicago",
      bibtex: "BibTeX",
      ris: "RIS",
      csl: "CSL-JSON",
    },
    entry: "Entry on Cầu Nối",
    sources: (worded) => `Articles it rests on (${worded})`,
    copy: "Copy",
    copyAll: "Copy all",
    copied: "Copied",
    copyFailed: "Copying failed; please select the text and copy it.",
    save: "Download file",
    text: "Text of the citation",
    names: "Authors are named as printed; turn their names around where a publisher asks for it.",
  },
};
