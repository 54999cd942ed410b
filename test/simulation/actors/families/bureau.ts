// The people of the executive body who work on applications for services, in one unit (docs/adr/0040).
import type { Role } from "#shared/cases/actor.ts";
import type { Unit } from "#shared/law/territory.ts";
import { iinOfOfficial } from "#test/samples/official-signing.ts";
import { insist } from "../calling.ts";
import type { Office, Person } from "../people.ts";
import type { Town } from "../town.ts";

export interface Bureau {
  readonly unit: Unit;
  readonly officer: Person;
  /** Social employees, one of whom decides as well, but never on an own assessment. */
  readonly assessors: readonly Person[];
  readonly deciders: readonly Person[];
  readonly protection: Person;
}

export const bureauIn = (unit: Unit): Bureau => {
  const person = (name: string, ...roles: Role[]): Person => ({
    id: `subject-${unit}-${name}`,
    roles,
    unit,
  });
  const both = person("decider-2", "decision-maker", "assessor");
  return {
    unit,
    officer: person("social-officer", "social-officer"),
    assessors: [person("assessor-1", "assessor"), both],
    deciders: [person("decider-1", "decision-maker"), both],
    protection: person("protection-officer", "protection-officer"),
  };
};

/** Puts on record who signs, and who may assess (L114-1.6, L114-16.3.6). */
export const openBureau = async (
  { world, dice }: Town,
  { administrator }: Pick<Office, "administrator">,
  { officer, assessors, deciders }: Bureau,
): Promise<void> => {
  const signing = new Set([officer, ...assessors, ...deciders].map(({ id }) => id));
  for (const id of signing) {
    await insist(world.network, {
      by: administrator,
      send: `PUT /v1/officials/${id}/signer`,
      body: { iin: iinOfOfficial(id) },
    });
  }
  for (const { id } of assessors) {
    // Some are instructed with before their papers are on record.
    await world.network.sleep(dice.below(20_000));
    await insist(world.network, {
      by: officer,
      send: `POST /v1/employees/${id}/commands`,
      body: {
        name: "employ",
        since: "2024-01-10",
        qualification: { on: "2023-06-30", document: `Диплом ${id}`, title: "Әлеуметтік жұмыс" },
      },
    });
  }
};
