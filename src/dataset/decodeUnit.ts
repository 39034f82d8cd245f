/** Decoding of the gazetteer's entries in the index. */
import type { NamePeriod, Unit } from "../place/unit";
import type { Day } from "../time/day";
import {
  damaged,
  readList,
  readLocalized,
  readNullable,
  readNumber,
  readObject,
  readText,
  readWhole,
} from "./read";

/** Days since 1970-01-01, within the years that records can name. */
export function readDay(value: unknown, at: string): Day {
  return readWhole(value, at) as Day; // the brand says what a whole number counts; there is no wrong one
}

const maybeText = readNullable(readText);
const maybeDay = readNullable(readDay);

/** One unit; refuses a level that is none and a unit without a name. */
export function readUnit(value: unknown, at: string): Unit {
  const unit = readObject(value, at);
  const names = readList(readPeriod)(unit.names, `${at}.names`);
  if (names.length === 0) return damaged(`${at}.names`);
  return {
    id: readText(unit.id, `${at}.id`),
    country: readText(unit.country, `${at}.country`),
    level: readLevel(unit.level, `${at}.level`),
    type: readLocalized(unit.type, `${at}.type`),
    parent: maybeText(unit.parent, `${at}.parent`),
    names,
    aliases: readList(readText)(unit.aliases, `${at}.aliases`),
    iso: maybeText(unit.iso, `${at}.iso`),
    centroid: readNullable(readPoint)(unit.centroid, `${at}.centroid`),
    seat: readNullable(readSeat)(unit.seat, `${at}.seat`),
    validFrom: maybeDay(unit.validFrom, `${at}.validFrom`),
    validTo: maybeDay(unit.validTo, `${at}.validTo`),
    successors: readList(readText)(unit.successors, `${at}.successors`),
  };
}

function readLevel(value: unknown, at: string): Unit["level"] {
  return value === 0 || value === 1 || value === 2 || value === 3 ? value : damaged(at);
}

function readPeriod(value: unknown, at: string): NamePeriod {
  const period = readObject(value, at);
  const name = readObject(period.name, `${at}.name`);
  return {
    name: {
      short: readLocalized(name.short, `${at}.short`),
      full: readLocalized(name.full, `${at}.full`),
      local: readText(name.local, `${at}.local`),
    },
    from: maybeDay(period.from, `${at}.from`),
    to: maybeDay(period.to, `${at}.to`),
  };
}

function readPoint(value: unknown, at: string): { lat: number; lon: number } {
  const { lat, lon } = readObject(value, at);
  return { lat: readNumber(lat, at), lon: readNumber(lon, at) };
}

function readSeat(value: unknown, at: string): { name: string; lat: number; lon: number } {
  return { name: readText(readObject(value, at).name, at), ...readPoint(value, at) };
}
