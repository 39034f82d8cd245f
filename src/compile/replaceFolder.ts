/** Last step of compile on disk: a folder of files in place of another, whole or not at all, whatever happens meanwhile. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

/** Where the new files are gathered, and where the former ones wait; both beside the folder, so that a move is a move. */
function besides(folder: string): { readonly fresh: string; readonly old: string } {
  return { fresh: `${folder}.new-${process.pid}`, old: `${folder}.old-${process.pid}` };
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** What processes that are gone left beside the folder, the newest first. */
function leftBeside(folder: string): readonly { readonly at: string; readonly isOld: boolean }[] {
  const parent = path.dirname(folder);
  if (!existsSync(parent)) return [];
  const form = new RegExp(`^${path.basename(folder)}\\.(new|old)-(\\d+)$`);
  return readdirSync(parent)
    .flatMap((name) => {
      const [, sort, pid] = form.exec(name) ?? [];
      return pid === undefined || isAlive(Number(pid))
        ? []
        : [{ at: path.join(parent, name), isOld: sort === "old" }];
    })
    .sort((a, b) => statSync(b.at).mtimeMs - statSync(a.at).mtimeMs);
}

/**
 * Mends what a process left that was killed: between the two moves of `replaceFolder` the former folder waits beside its
 * place and is put back. To be called before anything else may fail.
 */
export function recoverFolder(folder: string): void {
  const left = leftBeside(folder);
  const former = existsSync(folder) ? undefined : left.find(({ isOld }) => isOld);
  if (former) renameSync(former.at, folder);
  for (const { at } of left) if (at !== former?.at) rmSync(at, { recursive: true, force: true });
}

/** Moves `fresh` to where `folder` is; where that fails, the former folder is back. */
function exchange(folder: string, fresh: string, old: string): void {
  if (existsSync(folder)) renameSync(folder, old);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (existsSync(old)) renameSync(old, folder);
    throw error;
  }
}

/**
 * Writes the files beside their folder and moves it there, so that nobody ever reads half of it. What is in the folder
 * and not ours stays. Throws what the file system says, and then everything is as it was.
 */
export function replaceFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  isOurs: (name: string) => boolean,
): void {
  recoverFolder(folder);
  const { fresh, old } = besides(folder);
  try {
    mkdirSync(fresh, { recursive: true });
    for (const [name, text] of files) writeFileSync(path.join(fresh, name), text);
    const others = existsSync(folder) ? readdirSync(folder).filter((name) => !isOurs(name)) : [];
    for (const name of others) cpSync(path.join(folder, name), path.join(fresh, name), { recursive: true });
    exchange(folder, fresh, old);
  } catch (error) {
    removeIfPossible(fresh);
    throw error;
  }
  removeIfPossible(old);
}

/** What cannot go now goes next time. */
function removeIfPossible(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // the folder that counts is in its place
  }
}
