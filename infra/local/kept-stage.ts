// What others need to join a stage that `npm start` has raised: kept in the folder of its cloud, for this user alone, and gone with it.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { Plain } from "#infra/plain.ts";
import type { Official } from "#infra/walk/accounts.ts";
import { identitySchema, authorityFileSchema } from "#shared/state-systems/authority/identity.ts";
import { openAuthority } from "#shared/state-systems/authority/authority.ts";
import { roleSchema } from "#shared/cases/actor.ts";
import { personSchema } from "#shared/commission/person.ts";
import { iinSchema } from "#shared/law/identifiers.ts";
import { unitSchema } from "#shared/law/territory.ts";
import { localSettings, stateFolder } from "./settings.ts";
import type { Stage } from "./stage.ts";

const officialSchema = z.object({
  name: z.string(),
  password: z.string(),
  role: roleSchema,
  unit: unitSchema,
  subject: z.string(),
  token: z.string(),
  iin: iinSchema,
  identity: identitySchema,
}) satisfies z.ZodType<Official>;

const namedSchema = officialSchema.extend({ person: personSchema });

/** The officials of one unit, as they are kept. */
export const officeSchema = z.object({
  unit: unitSchema,
  administrator: officialSchema,
  auditor: officialSchema,
  representative: officialSchema,
  secretary: namedSchema,
  members: z.array(namedSchema).readonly(),
});

/** Those who work on applications for services there. */
export const servicesSchema = z.object({
  socialOfficer: officialSchema,
  assessor: officialSchema,
  decisionMakers: z.tuple([officialSchema, officialSchema]).readonly(),
  protectionOfficer: officialSchema,
});

export const staffSchema = officialSchema;

const keptSchema = z.object({
  cloud: z.object({
    port: z.int(),
    consolePort: z.int(),
    signingPort: z.int(),
    endpoint: z.url(),
    region: z.string(),
    folder: z.string(),
    pid: z.int(),
    enforcesPolicies: z.boolean(),
  }),
  deployed: z.object({
    apiUrl: z.url(),
    stateSystemsUrl: z.url(),
    tokenUrl: z.url(),
    userPoolId: z.string(),
    portalClientId: z.string(),
    portalClientSecret: z.string(),
    officialsClientId: z.string(),
    consoleUrl: z.url(),
    distributionId: z.string(),
  }),
  office: officeSchema,
  services: servicesSchema,
  authority: authorityFileSchema,
});

const fileIn = (folder: string): string => join(folder, "stage.json");

/** Keeps a stage for others of this user. The keys are those of a test authority, and of nobody who lives. */
export const keepStage = ({ cloud, deployed, office, services, authority }: Stage): void => {
  const { resources: _, ...addresses } = deployed;
  const kept = { cloud, deployed: addresses, office, services, authority: authority.file };
  writeFileSync(fileIn(cloud.folder), JSON.stringify(kept), { mode: 0o600 });
};

/** The stage is there no more. */
export const forgetStage = ({ folder }: Pick<Stage["cloud"], "folder">): void =>
  rmSync(fileIn(folder), { force: true });

/** The stage that runs at the port of the settings; throws `Plain` where none does. */
export const joinStage = (): Stage => {
  const { port } = localSettings();
  const file = fileIn(join(stateFolder, String(port)));
  if (!existsSync(file))
    throw new Plain(`no local cloud runs at port ${port}: npm start, in another terminal`);
  const { authority, deployed, ...rest } = keptSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  return {
    ...rest,
    deployed: { ...deployed, resources: [] },
    authority: openAuthority(authority),
  };
};
