// Accounts of officials in the user pool, each with a certificate of its own.
import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  CreateGroupCommand,
  GroupExistsException,
  UsernameExistsException,
} from "@aws-sdk/client-cognito-identity-provider";
import * as z from "zod";
import { accessTo } from "#infra/local/access.ts";
import type { Cloud } from "#infra/local/cloud.ts";
import type { Deployed } from "#infra/local/deploy.ts";
import { newPassword } from "#shared/adapters/new-password.ts";
import type { Role } from "#shared/cases/actor.ts";
import { iinSchema, type Iin } from "#shared/law/identifiers.ts";
import { regionSchema, type Unit } from "#shared/law/territory.ts";
import type { Authority } from "#shared/state-systems/authority/authority.ts";
import type { Identity } from "#shared/state-systems/authority/identity.ts";
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

/** Makes an account, or takes over the one that an interrupted set-up has made: it gets another password. */
const createUser = async (
  cognito: CognitoIdentityProviderClient,
  pool: { readonly UserPoolId: string; readonly Username: string },
): Promise<void> => {
  try {
    await cognito.send(new AdminCreateUserCommand({ ...pool, MessageAction: "SUPPRESS" }));
  } catch (error) {
    if (!(error instanceof UsernameExistsException)) throw error;
  }
};

const createOfficial = async (
  cognito: CognitoIdentityProviderClient,
  cloud: Cloud,
  deployed: Deployed,
  given: Pick<Official, "name" | "role" | "unit" | "iin" | "identity">,
  groups: readonly string[],
): Promise<Official> => {
  const { name, role, unit } = given;
  const pool = { UserPoolId: deployed.userPoolId, Username: name };
  await createUser(cognito, pool);
  const password = newPassword();
  await cognito.send(
    new AdminSetUserPasswordCommand({ ...pool, Password: password, Permanent: true }),
  );
  for (const GroupName of [role, `unit-${unit}`, ...groups]) {
    await cognito.send(new AdminAddUserToGroupCommand({ ...pool, GroupName }));
  }
  const { UserAttributes } = await cognito.send(new AdminGetUserCommand(pool));
  const subject = UserAttributes?.find((attribute) => attribute.Name === "sub")?.Value;
  const token = await officialToken(cloud, deployed, name, password);
  return { ...given, password, subject: z.string().parse(subject), token };
};

/** The groups of providers' staff and of districts are made when the first of them is hired. */
const makeGroup = async (
  cognito: CognitoIdentityProviderClient,
  { userPoolId }: Deployed,
  GroupName: string,
): Promise<void> => {
  try {
    await cognito.send(new CreateGroupCommand({ UserPoolId: userPoolId, GroupName }));
  } catch (error) {
    if (!(error instanceof GroupExistsException)) throw error;
  }
};

/** Where accounts are made. */
export interface Stage {
  readonly cloud: Cloud;
  readonly deployed: Deployed;
  readonly authority: Authority;
}

/** Makes accounts of one unit, each with a certificate of its own, until it is closed. */
export const hiring = (
  { cloud, deployed, authority }: Stage,
  unit: Unit,
  iins: Iterator<string>,
) => {
  const cognito = new CognitoIdentityProviderClient(accessTo(cloud));
  const create = async (role: Role, name: string, group?: string) => {
    const iin = iinSchema.parse(iins.next().value);
    const person = { iin, surname: "Қызметкер", givenName: "Нұрлан" };
    const identity = authority.issuePerson(person);
    const account = { role, unit, name: `${name}.${unit}`, iin, identity };
    if (!regionSchema.safeParse(unit).success) await makeGroup(cognito, deployed, `unit-${unit}`);
    if (group !== undefined) await makeGroup(cognito, deployed, group);
    return createOfficial(cognito, cloud, deployed, account, group === undefined ? [] : [group]);
  };
  return { create, close: () => cognito.destroy() };
};
