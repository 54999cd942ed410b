import type { Representative as AppliedBy } from "#shared/assistance/forms/representative.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { representationRules, representationSystems } from "#shared/assistance/representation.ts";
import { finalStates } from "#shared/assistance/states.ts";
import type { Representative } from "#shared/state-systems/subject.ts";
import { openAssistanceForm } from "#shared/store/assistance-form.ts";
import { askingKind } from "#shared/verification/asking-kind.ts";

/** The one who acts, as the registers know people; an attorney by the power of attorney as well (L114-13.2.4). */
const actingIn = (representative: AppliedBy | undefined): Representative | undefined => {
  if (representative === undefined || !("iin" in representative)) return undefined;
  const { iin } = representative;
  if (representative.kind !== "attorney") return { iin };
  const { number, issuedOn } = representative.proof;
  return { iin, power: { number, issuedOn } };
};

/**
 * An application for services asks whether the one who applied may act for the first of those it is about (L114-13.2.1,
 * L114-13.2.2, L114-13.2.4).
 */
export const askingAssistance = askingKind({
  kind: assistanceKind,
  noFacts: {},
  systems: representationSystems,
  rules: representationRules,
  questionsOf: ({ questions }) => questions,
  // What went to the confidential track asks nobody anything (G47), and nobody is asked about who has taken the application back.
  isAsking: ({ state }) => state !== "handed-over" && !finalStates.some((one) => one === state),
  subjectOf: async (seal, loaded) => {
    const form = await openAssistanceForm(seal, loaded);
    if (form === undefined) return undefined;
    const [first] = form.people;
    // An IIN is not asked of those who may have none.
    if (first?.iin === undefined) return "without-number";
    return {
      applicant: { iin: first.iin },
      kato: form.residence?.kato,
      name: first.name,
      representative: actingIn(form.representative),
    };
  },
});
