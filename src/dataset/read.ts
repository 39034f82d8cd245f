/** Small readers from unknown JSON to typed values: decoding without a schema library, for the page must stay light. */
import type { Localized } from "../base/lang";
import type { Result } from "../base/result";
import { err, ok } from "../base/result";
import { FORMAT } from "./dataset";
import type { DecodeProblem } from "./decodeProblem";

/** Reads one value or throws `Damage`; `at` is where it stands, for the message. */
export type Read<T> = (value: unknown, at: string) => T;

/** Thrown inside decoding only; `decoding` turns it into a value. */
class Damage extends Error {}

/** A JSON object with unknown values. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Ends the decoding of a file. */
export function damaged(at: string): never {
  throw new Damage(at);
}

/** Runs readers over a file of the dataset: refuses another format, and turns damage into a problem. */
export function decoding<T>(
  json: unknown,
  read: (file: JsonObject) => T,
  format = FORMAT,
): Result<T, DecodeProblem> {
  try {
    const file = readObject(json, "file");
    if (file.format !== format) {
      const found = typeof file.format === "number" ? file.format : null;
      return err({ kind: "version", found });
    }
    return ok(read(file));
  } catch (error) {
    if (error instanceof Damage) return err({ kind: "damaged", at: error.message });
    throw error;
  }
}

/** An object that is no list. */
export function readObject(value: unknown, at: string): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return damaged(at);
  return value as JsonObject; // an object that is no array has string keys and values of any kind
}

/** A string, empty ones included. */
export function readText(value: unknown, at: string): string {
  return typeof value === "string" ? value : damaged(at);
}

/** A finite number. */
export function readNumber(value: unknown, at: string): number {
  return typeof value === "number" && Number.isFinite(value) ? value : damaged(at);
}

/** A whole number that JSON keeps exactly. */
export function readWhole(value: unknown, at: string): number {
  return Number.isSafeInteger(value) ? (value as number) : damaged(at);
}

/** Text in both languages. */
export function readLocalized(value: unknown, at: string): Localized {
  const { vi, en } = readObject(value, at);
  return { vi: readText(vi, at), en: readText(en, at) };
}

/** A list, each item read by `read`. */
export function readList<T>(read: Read<T>): Read<readonly T[]> {
  return (value, at) =>
    Array.isArray(value) ? value.map((item: unknown, place) => read(item, `${at}[${place}]`)) : damaged(at);
}

/** What the file writes as null where there is nothing. */
export function readNullable<T>(read: Read<T>): Read<T | null> {
  return (value, at) => (value === null ? null : read(value, at));
}

/** What may be left out of a file to save bytes: absent means nothing. */
export function maybeRead<T>(read: Read<T>): Read<T | null> {
  return (value, at) => (value === undefined ? null : read(value, at));
}

/** A list that may be left out where it is empty. */
export function maybeList<T>(read: Read<T>): Read<readonly T[]> {
  const list = readList(read);
  return (value, at) => (value === undefined ? [] : list(value, at));
}

/** A word of a closed list. */
export function readWord<W extends string>(words: readonly W[]): Read<W> {
  return (value, at) => words.find((word) => word === value) ?? damaged(at);
}

/** An object whose keys are data. */
export function readMap<T>(read: Read<T>): Read<ReadonlyMap<string, T>> {
  return (value, at) =>
    new Map(Object.entries(readObject(value, at)).map(([key, item]) => [key, read(item, `${at}.${key}`)]));
}
