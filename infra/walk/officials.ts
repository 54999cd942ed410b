import { randomBytes } from "node:crypto";
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
} from "@aws-sdk/client-cognito-identity-provider";
import * as z from "zod";
import { accessTo } from "#infra/local/access.ts";
import type { Cloud } from "#infra/local/cloud.ts";
import type { Deployed } from "#infra/local/deploy.ts";
import type { Role } from "#shared/cases/actor.ts";
import type { Person } from "#shared/commission/person.ts";
import { iinSchema, type Iin } from "#shared/law/identifiers.ts";
import type { Unit } from "#shared/law/territory.ts";
import type { Authority } from "#shared/state-systems/authority/authority.ts";
import type { Identity } from "#shared/state-systems/authority/identity.ts";
import { memberPeople, secretaryPerson } from "./names.ts";
import { bindSigner, iinsOfOfficials } from "./official-signing.ts";
import { officialToken } from "./tokens.ts";

/** An official who can sign in. The password is made for this run and kept nowhere. */
export interface Official {
  readonly name: string;
  readonly password: string;
  readonly role: Role;
  readonly unit: Unit;
  readonly subject: string;
  readonly token: string;
  /** Who signs for the official, and with what. */
  readonly iin: Iin;
  readonly identity: Identity;
}

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

/** Long enough for the pool's policy, with each kind of character that it may ask for. */
const newPassword = () => `${randomBytes(12).toString("base64url")}-aA1`;

const createOfficial = async (
  cognito: CognitoIdentityProviderClient,
  cloud: Cloud,
  deployed: Deployed,
  given: Pick<Official, "name" | "role" | "unit" | "iin" | "identity">,
): Promise<Official> => {
  const { name, role, unit } = given;
  const pool = { UserPoolId: deployed.userPoolId, Username: name };
  const { User } = await cognito.send(
    new AdminCreateUserCommand({ ...pool, MessageAction: "SUPPRESS" }),
  );
  const password = newPassword();
  await cognito.send(
    new AdminSetUserPasswordCommand({ ...pool, Password: password, Permanent: true }),
  );
  for (const GroupName of [role, `unit-${unit}`]) {
    await cognito.send(new AdminAddUserToGroupCommand({ ...pool, GroupName }));
  }
  const subject = User?.Attributes?.find((attribute) => attribute.Name === "sub")?.Value;
  const token = await officialToken(cloud, deployed, name, password);
  return { ...given, password, subject: z.string().parse(subject), token };
};

interface Stage {
  readonly cloud: Cloud;
  readonly deployed: Deployed;
  readonly authority: Authority;
}

/**
 * Creates the officials of a unit, each with a certificate of its own: an administrator, an auditor, a representative, a
 * secretary and five members.
 */
export const seedOffice = async (
  { cloud, deployed, authority }: Stage,
  unit: Unit,
): Promise<Office> => {
  const cognito = new CognitoIdentityProviderClient(accessTo(cloud));
  const iins = iinsOfOfficials();
  const create = (role: Role, name: string) => {
    const iin = iinSchema.parse(iins.next().value);
    const person = { iin, surname: "Қызметкер", givenName: "Нұрлан" };
    const identity = authority.issuePerson(person);
    const account = { role, unit, name: `${name}.${unit}`, iin, identity };
    return createOfficial(cognito, cloud, deployed, account);
  };
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
      await bindSigner(deployed.apiUrl, administrator, official);
    }
    return { unit, administrator, auditor, representative, secretary, members };
  } finally {
    cognito.destroy();
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
