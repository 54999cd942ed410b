// What people do with registrations around the watcher.
import { addDays, dayOf } from "#shared/law/dates.ts";
import { decide, end, giverOn } from "#test/samples/decided-case.ts";
import { portal, representative } from "#test/samples/officials.ts";
import { binOf, organizationForm } from "#test/samples/organization.ts";
import { caseIdOf } from "#test/samples/registration-file.ts";
import { illegible } from "#test/samples/registration-course.ts";
import { signed } from "#test/samples/signed.ts";
import type { Life } from "./living.ts";
import { day, type Office } from "./office.ts";

/** The suppliers, by their numbers. */
const numbers = [1, 2];
const idOf = (number: number) => caseIdOf(organizationForm({ bin: binOf(number) }));

const record = { kind: "court-act", number: "8", date: day("2026-11-20") } as const;

const deeds = {
  apply: async (office: Office, number: number) => {
    const caseId = idOf(number);
    const form = await office.formOf(caseId, number);
    await giverOn(office.desk, caseId)({ name: "submit", form, signed: signed() }, portal);
  },
  include: async (office: Office, number: number) => {
    const form = await office.formOf(idOf(number), number);
    const [first, ...others] = form.documents;
    if (first === undefined) throw new Error("no documents");
    // R377-9b: one of them ends in two months.
    const validUntil = addDays(dayOf(office.clock.now()), 60);
    const documents = [{ ...first, validUntil }, ...others];
    await decide(office.desk, { form: { ...form, documents } });
  },
  refuse: async (office: Office, number: number) => {
    const form = await office.formOf(idOf(number), number);
    await decide(office.desk, { form, claims: [illegible], justification: "illegible" });
  },
  withdraw: async (office: Office, number: number) =>
    giverOn(office.desk, idOf(number))({ name: "withdraw" }, portal),
  terminate: async (office: Office, number: number) =>
    end(office.desk, idOf(number), "recordTermination"),
  appeal: async (office: Office, number: number) =>
    giverOn(office.desk, idOf(number))(
      { name: "registerAppeal", court: "Астана қалалық соты", number: "7" },
      portal,
    ),
  endHold: async (office: Office, number: number) =>
    giverOn(office.desk, idOf(number))({ name: "endLegalHold", record }, representative),
} as const;
type Deed = keyof typeof deeds;

const isDeed = (text: string): text is Deed => text in deeds;

/** A deed that is none in the state of its case; anything else is a mistake of the test. */
const leaveOut = (error: unknown): void => {
  if (
    !(error instanceof Error) ||
    !/: (command-not-allowed|no-legal-hold|unchanged)/.test(error.message)
  )
    throw error;
};

/** Two suppliers that apply, come into the list, leave it and come again. */
export const suppliers: Life<Deed> = {
  numbers,
  idOf,
  order: Object.keys(deeds).filter(isDeed),
  deeds,
  leaveOut,
  begins: "apply",
  ends: ["withdraw", "refuse", "terminate"],
  keptDays: 730,
};
