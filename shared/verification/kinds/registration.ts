import { checkRules, supplierSystems } from "#shared/registration/checks.ts";
import { applicantOf } from "#shared/registration/forms/identifier.ts";
import { routingPlaceOf } from "#shared/registration/forms/supplier.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { openApplication } from "#shared/store/application.ts";
import { askingKind } from "#shared/verification/asking-kind.ts";

/** The registration of a supplier asks about the supplier of its current application (R377-7.p2f, R377-15.p2e). */
export const askingRegistration = askingKind({
  kind: registrationKind,
  noFacts: {},
  systems: supplierSystems,
  rules: checkRules,
  questionsOf: ({ saved, questions }) => (saved === undefined ? {} : questions),
  // One that was taken back or refused is asked about until it is answered (G18).
  isAsking: () => true,
  subjectOf: async (seal, loaded) => {
    const form = await openApplication(seal, loaded, loaded.state.application);
    if (form === undefined) return undefined;
    const name = form.supplier === "specialist" ? form.name : undefined;
    return { applicant: applicantOf(form), kato: routingPlaceOf(form), name };
  },
});
