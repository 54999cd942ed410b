import { checkDigitOf, binSchema, type Bin } from "#shared/law/identifiers.ts";
import { registrationIdOf, registrationKind } from "#shared/registration/kind.ts";
import { giveCommand, loadCase, type Desk } from "#shared/store/desk.ts";
import { portal } from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";

/** The first valid BIN from this serial number on whose last serial digit is the one given. */
export const binEndingIn = (digit: number, serial = 0): Bin => {
  const eleven = `240140${String(serial).padStart(4, "0")}${digit}`;
  const check = checkDigitOf(eleven);
  return check === "never-issued"
    ? binEndingIn(digit, serial + 1)
    : binSchema.parse(`${eleven}${check}`);
};

const noSitting = async () => ({ sitting: undefined });

/** Files the application; its six questions are open afterwards. */
export const submitOrganization = async (desk: Desk, bin: Bin) => {
  const caseId = registrationIdOf(bin);
  const outcome = await giveCommand(desk, registrationKind, {
    caseId,
    command: { name: "submit", form: organizationForm({ bin }) },
    commandId: `submit:${bin}`,
    actor: portal,
    correlationId: `filed-${bin}`,
    factsFor: noSitting,
  });
  if (outcome.done !== "accepted") throw new Error(`not filed: ${outcome.done}`);
  return caseId;
};

/** The registration as its history has made it. */
export const registrationOf = async (desk: Desk, bin: Bin) =>
  (await loadCase(desk.cases, registrationKind, registrationIdOf(bin))).state;
