import type { Role } from "#shared/cases/actor.ts";
import type { Unit } from "#shared/law/territory.ts";
import type { Dice } from "#test/simulation/engine/dice.ts";

/** Somebody who is signed in: an official with roles in a unit, or the portal as a machine. */
export interface Person {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly unit?: Unit;
  /** The number of the provider whose staff it is. */
  readonly provider?: string;
}

/** The officials of one unit. */
export interface Office {
  readonly unit: Unit;
  readonly administrator: Person;
  readonly representatives: readonly Person[];
  readonly secretary: Person;
  readonly members: readonly Person[];
  /** The member whom the others elect at first. */
  readonly chair: Person;
  /** Who may get the seat of a member whose mandate is over. */
  readonly substitutes: readonly Person[];
}

const memberCount = 5;

/** Now and then a member of the Commission is the representative as well; once in a while the chair. */
const twoHats = { chance: 0.5 };

export const officeIn = (unit: Unit, dice: Dice): Office => {
  const person = (name: string, ...roles: Role[]): Person => ({
    id: `subject-${unit}-${name}`,
    roles,
    unit,
  });
  const hats = dice.chance(twoHats.chance) ? dice.between(1, memberCount) : 0;
  const members = Array.from({ length: memberCount }, (_, index) =>
    index + 1 === hats
      ? person(`member-${index + 1}`, "representative", "commission-member")
      : person(`member-${index + 1}`, "commission-member"),
  );
  const both = members.filter(({ roles }) => roles.includes("representative"));
  return {
    unit,
    administrator: person("administrator", "administrator"),
    representatives: [person("representative-1", "representative"), ...both],
    secretary: person("secretary", "commission-secretary"),
    members,
    chair: dice.pick(members.slice(0, 2)),
    substitutes: ["substitute-1", "substitute-2"].map((name) => person(name, "commission-member")),
  };
};

/** Everybody who is a member of the Commission, was one or may become one. */
export const everybodyIn = ({ members, substitutes }: Office): readonly Person[] => [
  ...members,
  ...substitutes,
];

export const portals: readonly Person[] = ["portal-one", "portal-two"].map((id) => ({
  id,
  roles: ["portal"],
}));

const scopes = [
  "registrations.write",
  "registrations.read",
  "applications.write",
  "applications.read",
];

/** The claims of a token, as API Gateway hands them over. */
export const claimsOf = ({ id, roles, unit, provider }: Person) => {
  if (roles.includes("portal")) {
    return { sub: id, client_id: id, scope: scopes.map((one) => `arnau/${one}`).join(" ") };
  }
  const groups = [
    ...roles,
    ...(unit === undefined ? [] : [`unit-${unit}`]),
    ...(provider === undefined ? [] : [`provider-${provider}`]),
  ];
  return { sub: id, client_id: "officials", "cognito:groups": `[${groups.join(" ")}]` };
};
