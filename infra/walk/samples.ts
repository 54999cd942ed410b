import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "#infra/local/settings.ts";
import { checkDigitOf } from "#shared/law/identifiers.ts";
import {
  organizationFormSchema,
  type OrganizationForm,
} from "#shared/registration/organization-form.ts";

/** A sample of a route, as a client would send it. */
const sample = (route: string, scenario: string): unknown =>
  JSON.parse(readFileSync(join(root, "events", "samples", route, `${scenario}.json`), "utf8"));

/** The sample application of an organisation, checked like any other. */
export const sampleForm = (scenario: "in-order" | "tax-debt"): OrganizationForm =>
  organizationFormSchema.parse(sample("createRegistration", scenario));

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
