import { checkDigitOf, binSchema, type Bin } from "#shared/law/identifiers.ts";
import { unitsOf } from "#shared/law/territory.ts";
import { routingPlaceOf, type SupplierForm } from "#shared/registration/forms/supplier.ts";
import { registrationIdOf, registrationKind } from "#shared/registration/kind.ts";
import { giveCommand, loadCase, type Desk } from "#shared/store/desk.ts";
import { portal } from "#test/samples/officials.ts";
import { organizationForm } from "#test/samples/organization.ts";
import { caseIdOf, pseudonym, submit } from "#test/samples/registration-file.ts";

/** The first valid BIN from this serial number on whose last serial digit is the one given. */
export const binEndingIn = (digit: number, serial = 0): Bin => {
  const eleven = `240140${String(serial).padStart(4, "0")}${digit}`;
  const check = checkDigitOf(eleven);
  return check === "never-issued"
    ? binEndingIn(digit, serial + 1)
    : binSchema.parse(`${eleven}${check}`);
};

/** Files an application; its questions are open afterwards. */
export const submitForm = async (desk: Desk, form: SupplierForm) => {
  const caseId = caseIdOf(form);
  const outcome = await giveCommand(desk, registrationKind, {
    caseId,
    command: submit(form),
    commandId: `submit:${caseId}`,
    actor: portal,
    correlationId: `filed-${caseId}`.slice(0, 64),
    factsFor: async () => ({ unit: unitsOf(routingPlaceOf(form)).at(-1) }),
  });
  if (outcome.done !== "accepted") throw new Error(`not filed: ${outcome.done}`);
  return caseId;
};

/** Files the application of an organisation; its six questions are open afterwards. */
export const submitOrganization = (desk: Desk, bin: Bin) =>
  submitForm(desk, organizationForm({ bin }));

/** The case of an organisation. */
export const caseOf = (bin: Bin) => registrationIdOf("organization", { bin }, pseudonym);

/** The registration as its history has made it. */
export const registrationOf = async (desk: Desk, bin: Bin) =>
  (await loadCase(desk.cases, registrationKind, caseOf(bin))).state;
