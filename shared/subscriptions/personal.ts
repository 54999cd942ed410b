import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import type { PersonalPart } from "./cloud-event.ts";

/**
 * What is told of the person behind an application on a legal ground (G17): the IIN, the name, and why
 * a decision fell. A legal entity is no person.
 */
export const personalPartOf = (
  form: SupplierForm,
  ground: ProvisionId,
  grounds: readonly ProvisionId[] | undefined,
): PersonalPart | undefined => {
  if (form.iin === undefined) return undefined;
  // A sole proprietor is the head of what it runs (G24).
  const name = form.supplier === "specialist" ? form.name : form.head;
  return { ground, iin: form.iin, name, ...(grounds !== undefined && { grounds: [...grounds] }) };
};
