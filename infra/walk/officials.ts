import type { Person } from "#shared/commission/person.ts";
import type { Unit } from "#shared/law/territory.ts";
import { hiring, type Official, type Stage } from "./accounts.ts";
import { memberPeople, secretaryPerson } from "./names.ts";
import { bindSigner, iinsOfOfficials } from "./official-signing.ts";

/** An official whom protocols name. */
export interface NamedOfficial extends Official {
  readonly person: Person;
}

/** The officials of one unit. */
export interface Office {
  readonly unit: Unit;
  readonly administrator: Official;
  readonly auditor: Official;
  readonly representative: Official;
  readonly secretary: NamedOfficial;
  readonly members: readonly NamedOfficial[];
}

/**
 * Creates the officials of a unit, each with a certificate of its own: an administrator, an auditor, a representative, a
 * secretary and five members.
 */
export const seedOffice = async (stage: Stage, unit: Unit): Promise<Office> => {
  const { create, close } = hiring(stage, unit, iinsOfOfficials());
  try {
    const administrator = await create("administrator", "administrator");
    const auditor = await create("auditor", "auditor");
    const representative = await create("representative", "representative");
    const secretary = {
      ...(await create("commission-secretary", "secretary")),
      person: secretaryPerson,
    };
    const members: NamedOfficial[] = [];
    for (const [place, person] of memberPeople.entries()) {
      members.push({ ...(await create("commission-member", `member${place + 1}`)), person });
    }
    for (const official of [representative, secretary, ...members]) {
      await bindSigner(stage.deployed.apiUrl, administrator, official);
    }
    return { unit, administrator, auditor, representative, secretary, members };
  } finally {
    close();
  }
};

/** Everybody of an office, for a list of sign-ins. */
export const everyoneIn = ({
  administrator,
  auditor,
  representative,
  secretary,
  members,
}: Office): readonly Official[] => [administrator, auditor, representative, secretary, ...members];
