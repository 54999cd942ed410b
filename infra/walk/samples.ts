import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { root } from "#infra/local/settings.ts";
import {
  applicationFormSchema,
  type ApplicationForm,
} from "#shared/assistance/forms/application.ts";
import { checkDigitOf, iinSchema, type Iin } from "#shared/law/identifiers.ts";
import {
  organizationFormSchema,
  type OrganizationForm,
} from "#shared/registration/forms/organization.ts";
import {
  specialistFormSchema,
  type SpecialistForm,
} from "#shared/registration/forms/specialist.ts";

const sampleSchema = z.object({ application: z.unknown() });

/** The application of a sample, as a client would send it. */
const applicationOf = (route: string, scenario: string): unknown => {
  const path = join(root, "events", "samples", route, `${scenario}.json`);
  return sampleSchema.parse(JSON.parse(readFileSync(path, "utf8"))).application;
};

/** The sample application for services that is taken in at a desk, as it is written on paper. */
export const sampleOnPaper = (scenario: "at-the-desk" | "homeless-at-a-provider") =>
  z.looseObject({}).parse(applicationOf("registerAssistance", scenario));

/** The sample application for services of a person, a family or their representative, checked like any other. */
export const sampleApplication = (
  scenario: "person-at-home" | "guardian-for-orphans" | "family-with-consents",
): ApplicationForm => applicationFormSchema.parse(applicationOf("createApplication", scenario));

const commandSchema = z.looseObject({ name: z.string() });

/** A sample command on an application for services, as it is before it is signed. */
export const sampleCommand = (scenario: string): z.infer<typeof commandSchema> => {
  const path = join(root, "events", "samples", "giveAssistanceCommand", `${scenario}.json`);
  const { signature: _, ...command } = commandSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  return command;
};

/** The sample application of an organisation, checked like any other. */
export const sampleForm = (scenario: "in-order" | "tax-debt" | "another"): OrganizationForm =>
  organizationFormSchema.parse(applicationOf("createRegistration", scenario));

/** What the organisation in order files later, as a change. */
export const sampleChange = (): OrganizationForm =>
  organizationFormSchema.parse(applicationOf("changeRegistration", "more-services"));

/** The sample application of a specialist. */
export const sampleSpecialist = (): SpecialistForm =>
  specialistFormSchema.parse(applicationOf("createRegistration", "specialist"));

/**
 * BINs of organisations that do not exist, in order of their serial numbers: a resident's head
 * office registered in April 2005, with a last serial digit that the mocked state systems answer to.
 */
export function* binsFrom(firstSerial: number, lastDigit: number): Generator<string> {
  for (let serial = firstSerial; ; serial += 1) {
    const eleven = `050440${String(serial).padStart(4, "0")}${lastDigit}`;
    const check = checkDigitOf(eleven);
    if (check !== "never-issued") yield `${eleven}${check}`;
  }
}

/**
 * IINs of women born on 14 March 1891, or of whoever was born as the first seven digits say, in order of their serial numbers:
 * everything is in order with them, and nobody bears them.
 */
export function* iinsFrom(firstSerial: number, born = "9103142"): Generator<Iin> {
  for (let serial = firstSerial; serial < 1000; serial += 1) {
    const eleven = `${born}${String(serial).padStart(3, "0")}0`;
    const check = checkDigitOf(eleven);
    if (check !== "never-issued") yield iinSchema.parse(`${eleven}${check}`);
  }
}
