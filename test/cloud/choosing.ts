// Providers with places, and people for whom the office may choose one.
import { assess, staffCommand, takeInAtDesk } from "#infra/walk/assistance.ts";
import { sampleCommand, sampleOnPaper } from "#infra/walk/samples.ts";
import { seedProviderStaff } from "#infra/walk/services.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import type { OrganizationForm } from "#shared/registration/forms/organization.ts";
import { registerNumberOf } from "#shared/registration/register-number.ts";
import { carry, filed, stage } from "./here.ts";

/** An application of this region, for a ground on which the office may choose the provider. */
export const onPaper = (changes: object = {}) => ({
  ...sampleOnPaper("at-the-desk"),
  residence: { kato: "751410000", settlement: "Алматы", street: "Абай", building: "1" },
  grounds: ["probation"],
  ...changes,
});

/** Includes an organisation with so many free places of fifty, and hires its staff; `name` tells one provider's from another's. */
export const includeProvider = async (sample: OrganizationForm, free: number, name: string) => {
  const form = { ...sample, places: { total: 50, free } };
  const { caseId } = await filed(form);
  await carry({ caseId, form }, { include: true });
  const number = registerNumberOf(caseIdSchema.parse(caseId));
  return { number, staff: await seedProviderStaff(stage(), stage().office, { number, name }) };
};

/** Taken in at the desk, assessed, and decided to be provided with what the sample concludes. */
export const approved = async (): Promise<string> => {
  const { deployed, services } = stage();
  const { apiUrl } = deployed;
  const caseId = await takeInAtDesk(apiUrl, services, onPaper());
  await assess(apiUrl, services, caseId, ["probation"]);
  const provide = { ...sampleCommand("provide"), recognised: ["probation"] };
  await staffCommand(apiUrl, services.decisionMakers[0], caseId, provide);
  return caseId;
};

/** The office chooses a provider, and the person waits there where no place is free (L114-12.1.4). */
export const assign = (number: string) => ({
  ...sampleCommand("assign-provider"),
  provider: number,
  orWait: true,
});
