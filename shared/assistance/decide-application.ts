// Receiving an application, and the ways on which no decision is waited for.
import { accept, refuse } from "#shared/cases/kind.ts";
import { dayOf, type Day } from "#shared/law/dates.ts";
import type { CommandOf } from "./commands.ts";
import type { AssistanceCircumstances, AssistanceDecided, AssistanceFacts } from "./decided.ts";
import { questionsFor } from "./decide-checks.ts";
import type { AssistanceEvent, EventOf } from "./events.ts";
import { addressFlaws, flawsOn } from "./form-flaws.ts";
import type { ApplicationForm } from "./forms/application.ts";
import { isAdult } from "./forms/person.ts";
import type { Assistance } from "./state.ts";

const papersOf = (documents: ApplicationForm["documents"]) =>
  documents.map(({ id, type, pages, sha256 }) => ({ id, type, pages, sha256 }));

const representationIn = ({ representative }: ApplicationForm) => {
  if (representative === undefined) return {};
  const { kind, acts, until } = representative;
  // The proof's own last day counts as well as the one that is asked for.
  const proven = "proof" in representative ? representative.proof.validUntil : undefined;
  const [last] = [until, proven].filter((day): day is Day => day !== undefined).toSorted();
  return { representation: { kind, acts, ...(last !== undefined && { until: last }) } };
};

const receivedOf = (
  form: ApplicationForm,
  channel: EventOf<"received">["channel"],
  { actor, at, commandDigest }: AssistanceCircumstances,
): Omit<EventOf<"received">, "unit" | "signed"> => ({
  type: "received",
  channel,
  volume: form.volume,
  subject: form.subject,
  people: form.people.length,
  minors: form.people.filter((person) => !isAdult(person, dayOf(at))).length,
  grounds: form.grounds,
  cruelty: form.cruelty,
  wanted: form.wanted,
  ...(form.addressee.to === "provider" && { provider: form.addressee.number }),
  ...representationIn(form),
  language: form.language,
  reachable: form.contacts.email !== undefined || form.representative?.email !== undefined,
  by: actor.id,
  formDigest: commandDigest,
  documents: papersOf(form.documents),
  informed: form.informed.version,
  confirmed: form.confirmed.version,
  consent: form.consent.version,
});

/** What follows from a receipt at once: the confidential track (G47), or the question whether the representative may act. */
const followed = (
  form: ApplicationForm,
  circumstances: AssistanceCircumstances,
  isInDoubt: boolean,
): readonly AssistanceEvent[] => {
  if (form.cruelty.includes("trafficking")) return [{ type: "handed-over", why: "stated" }];
  return isInDoubt ? [] : questionsFor(form.representative?.kind, circumstances);
};

/**
 * Receives an application that was signed (L114-13.1b), whoever it is addressed to (L114-13.1.1, L114-13.1.2, L114-13.1.3, G44,
 * G45): the terms start with it. While its signature is in doubt nobody is asked about the representative.
 */
export const submit = (
  _state: Assistance,
  { form, signed }: CommandOf<"submit">,
  circumstances: AssistanceCircumstances,
  { unit, signature }: AssistanceFacts,
): AssistanceDecided => {
  if (unit === undefined) throw new Error("an application that goes to no unit");
  const flaws = flawsOn(form, dayOf(circumstances.at));
  if (flaws.length > 0) return refuse({ code: "application-flawed", flaws });
  const received = receivedOf(form, "portal", circumstances);
  return accept<AssistanceEvent>(
    { ...received, unit, signed: { ...signed, ...signature } },
    ...followed(form, circumstances, signature?.doubts !== undefined),
  );
};

/**
 * Takes in what was signed on paper, at the desk of the executive body or of a provider that the Law lets take it in
 * (L114-13.1.3.p3, L114-13.1.3.p4): addressed to this very one.
 */
export const register = (
  _state: Assistance,
  { form }: CommandOf<"register">,
  circumstances: AssistanceCircumstances,
  { unit, provider }: AssistanceFacts,
): AssistanceDecided => {
  if (unit === undefined) throw new Error("an application that goes to no unit");
  const isOffice = circumstances.actor.role === "social-officer";
  const flaws = [
    ...flawsOn(form, dayOf(circumstances.at)),
    ...addressFlaws(form, { isOffice, provider }),
  ];
  if (flaws.length > 0) return refuse({ code: "application-flawed", flaws });
  const channel = form.addressee.to === "provider" ? "provider" : "desk";
  return accept<AssistanceEvent>(
    { ...receivedOf(form, channel, circumstances), unit },
    ...followed(form, circumstances, false),
  );
};

/** It turns out to be trafficking (L114-15.1b, L114-3e, L114-6.2.p2b, G47). */
export const routeTrafficking = (): AssistanceDecided =>
  accept({ type: "handed-over", why: "found" });

export const acknowledgeHandOver = ({ acknowledged }: Assistance): AssistanceDecided =>
  acknowledged ? accept() : accept({ type: "hand-over-acknowledged" });

/**
 * A homeless person is admitted at once (L114-15.1b, L114-15.7, G47): by the provider that the application is addressed to, or, where it
 * went to the executive body, by the one that takes the person in.
 */
export const admitHomeless = (
  { received }: Assistance,
  { provider }: AssistanceFacts,
): AssistanceDecided => {
  if (received?.grounds.includes("homelessness") !== true) return refuse({ code: "not-homeless" });
  if (provider === undefined || (received.provider ?? provider) !== provider) {
    return refuse({ code: "not-the-provider" });
  }
  return accept({ type: "admitted", provider });
};

/** Shelter before the decision; the days of the decision run on (L114-15.2.p2). */
export const registerInterimStay = (
  { received, interim }: Assistance,
  { from }: CommandOf<"registerInterimStay">,
  { at }: AssistanceCircumstances,
  { provider }: AssistanceFacts,
): AssistanceDecided => {
  if (received?.cruelty.includes("domestic-violence") !== true) {
    return refuse({ code: "not-domestic-violence" });
  }
  if (provider === undefined) return refuse({ code: "not-the-provider" });
  if (from > dayOf(at)) return refuse({ code: "day-ahead", latest: dayOf(at) });
  return interim?.provider === provider && interim.from === from
    ? accept()
    : accept({ type: "interim-stay-registered", provider, from });
};

/** Takes further papers in, each once. */
export const supplement = (
  { documents }: Assistance,
  given: CommandOf<"supplement">,
): AssistanceDecided => {
  const added = papersOf(given.documents).filter(
    ({ id }) => !documents.some((one) => one.id === id),
  );
  return added.length === 0 && given.note === undefined
    ? accept()
    : accept({ type: "supplemented", documents: added });
};
