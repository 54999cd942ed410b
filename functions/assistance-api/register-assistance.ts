import { executiveBodyOf } from "#shared/assistance/executive-body.ts";
import { addressFlaws } from "#shared/assistance/form-flaws.ts";
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import { assistanceIdOf, assistanceKind } from "#shared/assistance/kind.ts";
import type { AssistanceRefusal } from "#shared/assistance/refusals.ts";
import type { Assistance } from "#shared/assistance/state.ts";
import { assistanceProblemOf, flawErrors } from "#shared/http/assistance-refusal.ts";
import { actingAs, type Caller } from "#shared/http/caller.ts";
import type { FieldError } from "#shared/http/field-errors.ts";
import { invalidRequest } from "#shared/http/refusal.ts";
import type { Reply } from "#shared/http/reply.ts";
import type { registerAssistance } from "#shared/http/routes/assistance.ts";
import type { Handle } from "#shared/http/serve.ts";
import { applicationErrors } from "#shared/http/submission/application-errors.ts";
import { signerOf, signersNumber } from "#shared/http/submission/applicant.ts";
import { keepPapers } from "#shared/http/submission/keep-papers.ts";
import { namedProviders } from "#shared/http/submission/named-providers.ts";
import { dayOf, type Instant } from "#shared/law/dates.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { Unit } from "#shared/law/territory.ts";
import { giveCommand, loadCase, type Outcome } from "#shared/store/desk.ts";
import { digestOf } from "#shared/store/digest.ts";
import type { AssistanceNeeds } from "./needs.ts";

/** The executive body that an application taken in at a desk goes to: its own, or that of the place (L114-13.1.1, G43, G44). */
const unitFor = async (
  { register }: AssistanceNeeds,
  { residence }: ApplicationForm,
  { unit, provider }: Caller,
): Promise<Unit | undefined> => {
  if (provider === undefined) return unit;
  if (residence !== undefined) return executiveBodyOf(residence.kato);
  const entry = await register.get(provider);
  const [place] =
    entry?.supplier === "organization" ? [...entry.facilities, entry.registeredAddress] : [];
  return place && executiveBodyOf(place.kato);
};

const takingIn = ["social-officer", "provider"] as const;

/**
 * What is wrong with an application on the day it is brought to the desk: the same that the portal is told, and one that is
 * addressed to another desk (L114-0.PRE, L114-12.2.1, L114-13.1.1, L114-13.1.3, L114-13.2).
 */
const errorsAtDesk = async (
  { register, classifier }: AssistanceNeeds,
  form: ApplicationForm,
  { caller, locale, at }: { caller: Caller; locale: Locale; at: Instant },
): Promise<readonly FieldError[]> => {
  const { errors } = await namedProviders(register, form, locale);
  const isOffice = actingAs(caller, takingIn).role === "social-officer";
  return [
    ...applicationErrors(form, dayOf(at), await classifier(), locale),
    ...flawErrors(addressFlaws(form, { isOffice, provider: caller.provider }), locale),
    ...errors,
  ];
};

const replyTo = (outcome: Outcome<Assistance, AssistanceRefusal>, locale: Locale): Reply => {
  if (outcome.done === "refused") return assistanceProblemOf(outcome.refusal, locale);
  if (outcome.done === "other-command-under-this-id") {
    return { problem: "idempotency-key-reused" };
  }
  const { caseId, state, entries } = outcome.loaded;
  return {
    status: 202,
    body: { caseId, state: state.state, sequence: entries.length },
    headers: { location: `/v1/assistance/${caseId}` },
  };
};

/**
 * Takes in what somebody has signed on paper, at the desk of the executive body or of a provider that the Law lets take it in
 * (L114-13.1.1, L114-13.1.3, G44, G45): the terms run from here. The key of the request is claimed first, the papers that were
 * brought are kept next, and the case is written last, so that a repeated request ends with one case and the same answer, and a
 * case never names a paper that is not there (L114-13.2, L114-0.PRE).
 */
export const takeIn =
  (needs: AssistanceNeeds): Handle<typeof registerAssistance.request> =>
  async ({ headers, body: { application: form } }, { caller, correlationId, locale, wire }) => {
    const { desk, claims, pseudonym } = needs;
    const unit = await unitFor(needs, form, caller);
    // Staff of no unit, or of a provider that is not in the Register, takes nothing in.
    if (unit === undefined) return { problem: "role-not-allowed" };
    const { id: callerId, provider } = caller;
    const key = `${callerId}#${headers["idempotency-key"]}`;
    const caseId = assistanceIdOf(callerId, headers["idempotency-key"], pseudonym);
    const at = desk.clock.now();
    const { claimed } = await claims.claim(key, digestOf(JSON.parse(wire.body)), caseId, at);
    if (claimed === "other") return { problem: "idempotency-key-reused" };
    const loaded = await loadCase(desk.cases, assistanceKind, caseId);
    const commandId = `register:${key}`;
    // One that was taken in already has the same answer, whatever has become of its papers since.
    if (!loaded.entries.some((entry) => entry.commandId === commandId)) {
      const wrong = invalidRequest(await errorsAtDesk(needs, form, { caller, locale, at }));
      if (wrong !== undefined) return wrong;
      const whose = signerOf(form);
      const applicant = whose && signersNumber(whose);
      const brought = { form, body: wire.body, caseId, callerId, applicant };
      const unkept = await keepPapers(needs, brought, { at, locale });
      if (unkept !== undefined) return unkept;
    }
    const outcome = await giveCommand(desk, assistanceKind, {
      caseId,
      loaded,
      command: { name: "register", form },
      commandId,
      actor: actingAs(caller, takingIn),
      correlationId,
      factsFor: async () => ({ unit, provider }),
    });
    return replyTo(outcome, locale);
  };
