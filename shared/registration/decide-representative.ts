import { accept, refuse, type Circumstances } from "#shared/cases/kind.ts";
import { regionOf } from "#shared/law/territory.ts";
import { referenceOf, stateSystems } from "./checks.ts";
import type { CommandOf } from "./commands.ts";
import { consentNames } from "./consents.ts";
import type { RegistrationDecided } from "./decided.ts";
import type { OrganizationForm } from "./organization-form.ts";
import type { Registration } from "./state.ts";

/** The place of provision routes the case to the local executive body (R377-20, G21). */
const routingPlace = ({ facilities, registeredAddress }: OrganizationForm) =>
  (facilities[0] ?? registeredAddress).kato;

/** Saves a checked application and asks the state systems, once the consent is given (R377-10b, R377-7.p2f, G18). */
export const submit = (
  registration: Registration,
  { form }: CommandOf<"submit">,
  { caseId, actor, commandDigest }: Circumstances,
): RegistrationDecided => {
  const round = (registration.saved?.round ?? 0) + 1;
  const kato = routingPlace(form);
  return accept(
    {
      type: "saved",
      round,
      bin: form.bin,
      unit: regionOf(kato),
      kato,
      services: [...new Set(form.services.map(({ type }) => type))],
      language: form.language,
      portal: actor.id,
      formDigest: commandDigest,
      consents: consentNames.map((name) => ({ name, version: form.consents[name].version })),
    },
    {
      type: "asked",
      questions: stateSystems.map((system) => ({
        system,
        reference: referenceOf(caseId, system, round),
      })),
    },
  );
};

/** Verification waits for its facts: every state system must have answered (R377-21, R377-7.p2f). */
export const recordFindings = (
  registration: Registration,
  { findings }: CommandOf<"recordFindings">,
): RegistrationDecided => {
  const systems = stateSystems.filter(
    (system) => registration.questions[system]?.answer === undefined,
  );
  if (systems.length > 0) return refuse({ code: "checks-pending", systems });
  return accept({ type: "findings-recorded", findings });
};

/** The file goes on with whatever findings it has; a negative one is an opinion (R377-22, G08). */
export const submitToCommission = (): RegistrationDecided =>
  accept({ type: "submitted-to-commission" });

/** The mail server took the notice; a second report of the same changes nothing (R377-28, G31). */
export const recordNotice = (
  { saved, decision, state, notifiedRounds }: Registration,
  { round, notice, messageId }: CommandOf<"recordNotice">,
): RegistrationDecided => {
  if (notifiedRounds.includes(round)) return accept();
  const undecided = saved === undefined || (round >= saved.round && decision === undefined);
  if (undecided) return refuse({ code: "command-not-allowed", state, allowed: [] });
  return accept({ type: "notified", round, notice, channel: "email", messageId });
};
