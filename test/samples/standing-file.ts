// What becomes of a registration besides its inclusion: refusals, changes, removals.
import type * as z from "zod";
import { addDays, dayOf, daySchema } from "#shared/law/dates.ts";
import type { CommandOf } from "#shared/registration/commands.ts";
import { removalFormSchema, type RemovalForm } from "#shared/registration/forms/removal.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import type { GroundClaim } from "#shared/registration/grounds.ts";
import type { EvidencingRecord } from "#shared/registration/removal-grounds.ts";
import { chair, notifier, portal, representative } from "./officials.ts";
import { addressInAlmaty, allConsents, binOf, organizationForm } from "./organization.ts";
import { mustGive, sittingOn, type RegistrationFile } from "./registration-file.ts";
import {
  answerAll,
  completeness,
  decideAlike,
  illegible,
  includedFile,
  pendingFile,
  place,
  verify,
  type Course,
} from "./registration-course.ts";
import { signed } from "./signed.ts";

type WrittenRemoval = z.input<typeof removalFormSchema>;

/** The application for removal of the sample organisation as a caller writes it. */
export const writtenRemoval = (changes: Partial<WrittenRemoval> = {}): WrittenRemoval => ({
  language: "kk",
  list: "register",
  name: "«Шаңырақ» қоғамдық қоры",
  bin: binOf(1),
  stateRegistration: "1234-1910-АО",
  services: ["social-household", "social-legal"],
  address: addressInAlmaty,
  contacts: { email: "leaving@shanyraq.example", phones: ["+77010000009"] },
  facility: addressInAlmaty,
  consents: { personalData: allConsents.personalData },
  ...changes,
});

/** The application for removal of whoever filed this form. */
export const removalOf = (form: SupplierForm): RemovalForm =>
  removalFormSchema.parse(
    form.supplier === "specialist"
      ? writtenRemoval({ list: "registry", bin: undefined, iin: form.iin })
      : writtenRemoval({ bin: form.bin, iin: form.iin }),
  );

export const askingRemoval = (
  form: SupplierForm = organizationForm(),
): CommandOf<"applyForRemoval"> => ({
  name: "applyForRemoval",
  form: removalOf(form),
  signed: signed(),
});

export const changingTo = (form: SupplierForm): CommandOf<"submitChange"> => ({
  name: "submitChange",
  form,
  signed: signed(),
});

/** The sample organisation with more places than before. */
export const largerForm = organizationForm({ places: { total: 30, free: 10 } });

/** Carries what was just filed before a sitting whose members may vote. */
export const bringToVote = (file: RegistrationFile, course: Course = {}): void => {
  const sitting = course.sitting ?? sittingOn();
  answerAll(file, course);
  verify(file, course);
  mustGive(file, { name: "submitToCommission" }, course.verifiedBy ?? representative);
  place(file, sitting);
  const [someone = ""] = sitting.present;
  mustGive(file, completeness, { ...chair, id: someone }, sitting);
};

export const unreadable = { grounds: ["R377-27.3" as const], justification: "It cannot be read." };

/** A claim that stands on any application of a specialist. */
export const illegibleDiploma: GroundClaim = {
  ground: "R377-27.3",
  document: "qualification",
  defect: "illegible",
};

const unreadableOf = ({ form }: Course): GroundClaim =>
  form?.supplier === "specialist" ? illegibleDiploma : illegible;

/** Refused because a document cannot be read. */
export const refusedFile = (course: Course = {}): RegistrationFile => {
  const file = pendingFile(course);
  decideAlike(file, unreadableOf(course), unreadable, course.sitting);
  return file;
};

/** Included, and a change is filed. */
export const changingFile = (form: SupplierForm = largerForm): RegistrationFile => {
  const file = includedFile();
  file.clock.advance(86_400);
  mustGive(file, changingTo(form), portal);
  return file;
};

/** Included, and the members may vote on a change. */
export const changePendingFile = (course: Course = {}): RegistrationFile => {
  const file = changingFile(course.form);
  bringToVote(file, { form: largerForm, ...course });
  return file;
};

/** Removed on its own application. */
export const leftFile = (course: Course = {}): RegistrationFile => {
  const file = includedFile(course);
  mustGive(file, askingRemoval(course.form), portal);
  mustGive(file, { name: "recordRemoval" }, representative);
  return file;
};

/** What an organisation is reproached with, with ten days to answer. */
export const reproachOn = (file: RegistrationFile): CommandOf<"openNonCompliance"> => ({
  name: "openNonCompliance",
  standard: "order-165",
  item: "12.3",
  failure: "improper-fulfilment",
  answerBy: addDays(dayOf(file.clock.now()), 10),
  facts: "Meals were missing on three days.",
});

/** Included, and reproached with not meeting a Standard. */
export const reproachedFile = (course: Course = {}): RegistrationFile => {
  const file = includedFile(course);
  mustGive(file, reproachOn(file), representative);
  return file;
};

/** Included and heard, before a sitting that votes on the removal. */
export const heardFile = (course: Course = {}): RegistrationFile => {
  const file = reproachedFile(course);
  mustGive(file, { name: "answerNonCompliance", answer: "It was mended." }, portal);
  place(file, course.sitting ?? sittingOn());
  return file;
};

export const record: EvidencingRecord = {
  kind: "state-register-extract",
  number: "EX-17",
  date: daySchema.parse("2026-11-20"),
};

/** The notice of the last entry that has one was taken by the mail server. */
export const tellOf = (file: RegistrationFile, messageId = "mail-1"): void => {
  const of = file.now().telling;
  if (of === undefined) throw new Error("nothing to tell of");
  mustGive(file, { name: "recordNotice", of, notice: "inclusion", messageId }, notifier);
};

/** The Commission votes alike on the removal of a supplier that was heard. */
export const decideRemoval = (file: RegistrationFile, cast: "for" | "against"): void => {
  if (file.now().sitting === undefined) place(file);
  decideAlike(file, cast, { justification: "Nothing was mended." });
};
