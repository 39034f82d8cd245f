/** The closed lists of the record. Names in both languages come from `seeds/vocabulary.yaml`. */
import type { Localized } from "../base/lang";

/** done: happened. ongoing: under way when reported. agreed: undertaken, not yet done. planned: announced or aimed at. */
export const STATUSES = ["done", "ongoing", "agreed", "planned"] as const;
export type Status = (typeof STATUSES)[number];

/** What sort of event a milestone is; for a plan, what is planned. */
export const KINDS = [
  "agreement",
  "visit",
  "exchange",
  "training",
  "donation",
  "project",
  "trade",
  "labour",
  "award",
  "anniversary",
  "proposal",
  "programme",
  "other",
] as const;
export type Kind = (typeof KINDS)[number];

/** Subject fields; the first of a milestone is its primary one. */
export const FIELDS = [
  "agriculture",
  "environment",
  "education",
  "youth",
  "health",
  "aid",
  "culture",
  "sport",
  "tourism",
  "trade",
  "investment",
  "urban",
  "it",
  "labour",
  "administration",
  "people",
] as const;
export type Field = (typeof FIELDS)[number];

/** Families of fields; each has one colour and one icon. */
export const FAMILIES = [
  "farming",
  "learning",
  "health",
  "culture",
  "trade",
  "building",
  "work",
  "government",
] as const;
export type Family = (typeof FAMILIES)[number];

/** What a partnership formally is, as a cited agreement says. */
export const TIES = ["sister", "friendship", "cooperation", "contact", "unknown"] as const;
export type TieKind = (typeof TIES)[number];

/** On whose side a party stands. */
export const SIDES = ["vn", "partner", "third"] as const;
export type Side = (typeof SIDES)[number];

/** What a party did. */
export const ROLES = ["host", "guest", "donor", "recipient", "funder", "signatory", "participant"] as const;
export type Role = (typeof ROLES)[number];

/** What became of a plan. */
export const OUTCOMES = ["carried-out", "partly", "with-another", "superseded", "not-heard-of"] as const;
export type OutcomeKind = (typeof OUTCOMES)[number];

/** How sure the reading of a claim is. */
export const CONFIDENCES = ["high", "medium", "low"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/**
 * What a second reader found who compared a milestone with its sources. confirmed: all of it. partly: something stays
 * open. once: one person has read it. open: the sources could not be read again.
 */
export const CHECKS = ["confirmed", "partly", "once", "open"] as const;
export type Check = (typeof CHECKS)[number];

/** A field's name, its colour family and its OECD DAC CRS purpose code (main codes only; null where none fits). */
export type FieldTerm = { readonly name: Localized; readonly family: Family; readonly crs: string | null };

/** Every closed list with its words. */
export type Vocabulary = {
  readonly statuses: Readonly<Record<Status, Localized>>;
  readonly kinds: Readonly<Record<Kind, Localized>>;
  readonly fields: Readonly<Record<Field, FieldTerm>>;
  readonly families: Readonly<Record<Family, Localized>>;
  readonly ties: Readonly<Record<TieKind, Localized>>;
  readonly sides: Readonly<Record<Side, Localized>>;
  readonly roles: Readonly<Record<Role, Localized>>;
  readonly outcomes: Readonly<Record<OutcomeKind, Localized>>;
  readonly confidences: Readonly<Record<Confidence, Localized>>;
  readonly checks: Readonly<Record<Check, Localized>>;
};
