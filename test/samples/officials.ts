import type { Actor } from "#shared/cases/actor.ts";
import type { SittingFacts } from "#shared/commission/sitting-facts.ts";
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

/** A member of the Commission by the place in its founding act, from 1. */
export const member = (place: number): Actor => ({
  id: `subject-member-${place}`,
  role: "commission-member",
  unit: home,
});

/** The elected chair is the first member. */
export const chair = member(1);

const places = [1, 2, 3, 4, 5];

/** A Commission of five with its secretary (R377-23a, R377-23b, R377-24c). */
export const founding = {
  unit: home,
  foundingAct: "Resolution of the akimat No. 1",
  members: places.map((place) => member(place).id),
  secretary: secretary.id,
};

/** A sitting of the Commission of five at which the members of these places are present. */
export const sittingOf = (
  present: readonly number[] = places,
  changes: Partial<SittingFacts> = {},
): SittingFacts => ({
  id: "sitting-0001",
  unit: home,
  foundingNumber: founding.members.length,
  present: present.map((place) => member(place).id),
  chair: chair.id,
  secretary: secretary.id,
  ...changes,
});
