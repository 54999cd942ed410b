// Those who work on applications for services in one unit, and the staff of providers.
import * as z from "zod";
import { expecting } from "./call.ts";
import { hiring, type Official, type Stage } from "./accounts.ts";
import { bindSigner, iinsOfOfficials } from "./official-signing.ts";
import type { Office } from "./officials.ts";

/** Those who work on applications for services in one unit, each in a pair where four eyes are needed. */
export interface Services {
  readonly socialOfficer: Official;
  readonly assessor: Official;
  readonly decisionMakers: readonly [Official, Official];
  readonly protectionOfficer: Official;
}

/** Everybody of them, for a list of sign-ins. */
export const everyoneOf = ({
  socialOfficer,
  assessor,
  decisionMakers,
  protectionOfficer,
}: Services): readonly Official[] => [
  socialOfficer,
  assessor,
  ...decisionMakers,
  protectionOfficer,
];

/** Puts on record that somebody works as a social employee and is qualified (L114-1.6, L114-17.2.6). */
const qualify = async (apiUrl: string, by: Official, subject: string): Promise<void> => {
  await expecting(200, z.unknown(), `${apiUrl}/v1/employees/${subject}/commands`, {
    method: "POST",
    token: by.token,
    body: {
      name: "employ",
      since: "2024-01-10",
      qualification: { on: "2023-06-30", document: "Диплом № 17", title: "Әлеуметтік жұмыс" },
    },
  });
};

/** Who works on applications for services: taking in, assessing, deciding, the confidential track; all of them known by their certificates. */
export const seedServices = async (
  stage: Stage,
  { unit, administrator }: Pick<Office, "unit" | "administrator">,
): Promise<Services> => {
  const { create, close } = hiring(stage, unit, iinsOfOfficials("850303"));
  try {
    const socialOfficer = await create("social-officer", "officer");
    const assessor = await create("assessor", "assessor");
    const decisionMakers = [
      await create("decision-maker", "decider1"),
      await create("decision-maker", "decider2"),
    ] as const;
    const protectionOfficer = await create("protection-officer", "protection");
    for (const official of [socialOfficer, assessor, ...decisionMakers]) {
      await bindSigner(stage.deployed.apiUrl, administrator, official);
    }
    await qualify(stage.deployed.apiUrl, socialOfficer, assessor.subject);
    return { socialOfficer, assessor, decisionMakers, protectionOfficer };
  } finally {
    close();
  }
};

/** The staff of a provider, by its number in the Register; `name` tells one provider's from another's. */
export const seedProviderStaff = async (
  stage: Stage,
  { unit }: Pick<Office, "unit">,
  { number, name }: { readonly number: string; readonly name: string },
): Promise<Official> => {
  const { create, close } = hiring(stage, unit, iinsOfOfficials("850304"));
  try {
    return await create("provider", name, `provider-${number}`);
  } finally {
    close();
  }
};
