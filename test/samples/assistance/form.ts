import type * as z from "zod";
import {
  applicationFormSchema,
  type ApplicationForm,
} from "#shared/assistance/forms/application.ts";
import { documentId } from "#test/samples/files/record.ts";
import { iinOf } from "#test/samples/specialist.ts";

/** An application as a caller writes it. */
export type WrittenApplication = z.input<typeof applicationFormSchema>;
type Person = WrittenApplication["people"][number];

/** A grown woman of long ago. */
export const adult = (serial: number, changes: Partial<Person> = {}): Person => ({
  name: { surname: "Әділова", givenName: "Айша" },
  iin: iinOf(serial),
  birthDate: "1891-03-14",
  status: "citizen",
  ...changes,
});

/** A child; whoever is born in this century has no number in a test. */
export const child = (birthDate = "2019-06-01", changes: Partial<Person> = {}): Person => ({
  name: { surname: "Әділов", givenName: "Сынақ" },
  birthDate,
  status: "citizen",
  ...changes,
});

const addressInAstana = {
  kato: "711210000",
  settlement: "Астана",
  street: "Сарыарқа",
  building: "1",
};

/** Of a woman in Astana who cannot look after herself. */
export const writtenApplication = (
  changes: Partial<WrittenApplication> = {},
): WrittenApplication => ({
  volume: "budget",
  subject: "person",
  language: "kk",
  people: [adult(20)],
  grounds: ["self-care"],
  cruelty: [],
  residence: addressInAstana,
  contacts: { email: "aisha@person.example", phones: ["+77010000003"] },
  addressee: { to: "office" },
  wanted: ["social-household"],
  situation: "Жалғыз тұрамын, өз-өзіме қызмет ете алмаймын.",
  documents: [],
  informed: { version: "rights-1" },
  confirmed: { version: "reliable-1" },
  consent: { version: "personal-data-1" },
  ...changes,
});

export const applicationForm = (changes: Partial<WrittenApplication> = {}): ApplicationForm =>
  applicationFormSchema.parse(writtenApplication(changes));

/** A paper of an application, by its serial number. */
export const paper = (
  serial: number,
  type: WrittenApplication["documents"][number]["type"] = "circumstances",
): WrittenApplication["documents"][number] => ({
  id: documentId(serial),
  type,
  fileName: `${type}_1p.pdf`,
  pages: 1,
  sha256: String(serial % 10).repeat(64),
});

/** A guardian with the act, for a child: the paper of this serial number has to be among the documents. */
export const guardian = (serial = 7) =>
  ({
    kind: "guardian",
    name: { surname: "Қамқоршы", givenName: "Зейнеп" },
    iin: iinOf(30),
    reason: "Бала жетім қалды.",
    acts: ["choose", "report", "withdraw", "complain"],
    email: "zeinep@guardian.example",
    proof: { document: documentId(serial), number: "12-3", issuedOn: "2025-01-15" },
  }) satisfies WrittenApplication["representative"];

/** Of a guardian for two orphans. */
export const guardiansApplication = (
  changes: Partial<WrittenApplication> = {},
): WrittenApplication =>
  writtenApplication({
    subject: "family",
    people: [child(), child("2021-02-03")],
    grounds: ["orphanhood"],
    representative: guardian(),
    documents: [paper(7, "representation")],
    wanted: ["social-pedagogical", "social-psychological"],
    ...changes,
  });

/** Of a guardian for a grown woman, who has an address of her own. */
export const representedApplication = (
  changes: Partial<WrittenApplication> = {},
): WrittenApplication =>
  writtenApplication({
    representative: guardian(),
    documents: [paper(7, "representation")],
    ...changes,
  });

/** What a representative may do, and how long. */
type Powers = Pick<NonNullable<WrittenApplication["representative"]>, "acts" | "until">;

/** The same with other powers of the guardian. */
export const withPowers = (powers: Partial<Powers>): WrittenApplication =>
  representedApplication({ representative: { ...guardian(), ...powers } });
