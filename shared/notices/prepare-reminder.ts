// What a supplier is reminded of, and where the letter goes.
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import type { Registration } from "#shared/registration/state.ts";
import type { Reminding } from "./notice-of.ts";
import type { ReminderReasons } from "./reason-record.ts";
import { addressedTo } from "./reasons-of.ts";

/** A case when the reminder was given, with the application that its entry stands by. */
interface Reminded extends Pick<Entry, "at" | "edition"> {
  readonly caseId: CaseId;
  readonly number: string | undefined;
  readonly form: SupplierForm;
}

/** The reasons of a reminder of a document (R377-9b, R377-17). */
export const reminderOf = (
  { about }: Reminding,
  { form, ...reminded }: Reminded,
): ReminderReasons => ({
  ...addressedTo(form, reminded),
  kind: "reminder",
  document: about.document,
  validUntil: about.validUntil,
  hasLapsed: about.when === "lapsed",
});

/**
 * Whether a reminder still says something: the entry stands by the same application as when it was
 * given, and no change is under way that may bring a better document (R377-30.1).
 */
export const isStillDue = (then: Registration, now: Registration): boolean =>
  now.state === "included" && now.account?.application === then.account?.application;
