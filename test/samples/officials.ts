import type { Actor } from "#shared/cases/actor.ts";
import type { Founding } from "#shared/commission/commission-commands.ts";
import type { Mandate } from "#shared/commission/mandates.ts";
import type { KnownPerson, Person } from "#shared/commission/person.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
import { daySchema } from "#shared/law/dates.ts";
import type { Region } from "#shared/law/territory.ts";

/** Everybody here works in Almaty; people are opaque subjects. */
export const home: Region = "75";

export const portal: Actor = { id: "portal-client", role: "portal" };
export const verifier: Actor = { id: "verify", role: "system" };
export const notifier: Actor = { id: "notify", role: "system" };

export const representative: Actor = {
  id: "subject-representative",
  role: "representative",
  unit: home,
};
export const secretary: Actor = {
  id: "subject-secretary",
  role: "commission-secretary",
  unit: home,
};
export const administrator: Actor = {
  id: "subject-administrator",
  role: "administrator",
  unit: home,
};

export const auditor: Actor = { id: "subject-auditor", role: "auditor", unit: home };

/** A member of the Commission by the place in its founding act, from 1. */
export const member = (place: number): Actor => ({
  id: `subject-member-${place}`,
  role: "commission-member",
  unit: home,
});

/** The elected chair is the first member. */
export const chair = member(1);

const places = [1, 2, 3, 4, 5];

/** Everybody of them. */
const everyone = places.map((place) => member(place).id);

/** How an official here is called; no two of them alike. */
export const personOf = (subject: string): Person => ({
  name: `Әділов ${subject.replace(/^subject-/, "")}`,
  position: { kk: "маман", ru: "специалист", en: "specialist" },
});

/** The seats of the five, as histories keep them. */
export const mandates: readonly Mandate[] = everyone.map((one) => ({
  member: one,
  from: daySchema.parse("2026-01-01"),
}));

/** Who is who among them. */
export const people: readonly KnownPerson[] = [...everyone, secretary.id].map((subject) => ({
  subject,
  ...personOf(subject),
}));

/** A Commission of five with its secretary (R377-23a, R377-23b, R377-24c). */
export const founding: Founding = {
  unit: home,
  foundingAct: { number: "1", date: daySchema.parse("2025-12-25") },
  foundingNumber: places.length,
  members: mandates.map((mandate) => ({ ...mandate, person: personOf(mandate.member) })),
  secretary: { official: secretary.id, unit: home, person: personOf(secretary.id) },
};

/** A sitting of the Commission of five at which the members of these places are present. */
export const sittingOf = (
  present: readonly number[] = places,
  changes: Partial<SittingFacts> = {},
): SittingFacts => ({
  id: "sitting-0001",
  unit: home,
  foundingNumber: founding.foundingNumber,
  members: everyone,
  present: present.map((place) => member(place).id),
  chair: chair.id,
  secretary: secretary.id,
  open: true,
  over: false,
  agenda: [],
  ...changes,
});
