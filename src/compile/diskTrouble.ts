/** What a file system says, in words for whoever compiles; compile is told of nothing else that it could not foresee. */

const WORDS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the space allotted on this disk is used up",
  EROFS: "the disk can only be read",
  EACCES: "it is not permitted",
  EPERM: "it is not permitted",
  ENOENT: "it is not there",
  ENOTDIR: "part of the way is no folder",
  EISDIR: "it is a folder",
  EEXIST: "something else is there",
  EMFILE: "too many files are open",
  EIO: "the disk does not answer",
};

type SystemError = Error & { readonly code: string; readonly path?: string; readonly syscall?: string };

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && "code" in error && typeof error.code === "string" && "syscall" in error;
}

/** One line on a failure of the file system; null for any other error, which is a bug of ours. */
export function diskTrouble(error: unknown): string | null {
  if (!isSystemError(error)) return null;
  const { code, path = "a file", syscall = "use" } = error;
  return `cannot ${syscall} ${path}: ${WORDS[code] ?? code} (${code}); the dataset is as it was`;
}
