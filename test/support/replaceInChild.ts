/** Run in a process of its own that may be killed: puts `{name: text}` in the place of a folder. Arguments: folder, JSON. */
import { replaceFolder } from "../../src/compile/replaceFolder";

const [, , folder = "", files = "{}"] = process.argv;
replaceFolder(folder, new Map(Object.entries(JSON.parse(files) as Record<string, string>)), (name) =>
  name.endsWith(".json"),
);
