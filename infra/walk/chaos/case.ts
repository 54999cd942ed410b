// One case of a trial, as its applicant, its official and the mocked systems see it.
import * as z from "zod";
import { call, expecting, type Answered } from "#infra/walk/call.ts";
import { signedOrder } from "#infra/walk/official-signing.ts";
import * as walk from "#infra/walk/registration.ts";
import { file, type Filed } from "#infra/walk/submission.ts";
import { evidenceViewSchema } from "#shared/http/routes/files.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import { applicantOf } from "#shared/registration/forms/identifier.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import type { StatusView } from "#shared/registration/view/status-view.ts";
import { seenQuestionSchema, type SeenQuestion } from "#shared/state-systems/mock-state.ts";
import type { Ground } from "./ground.ts";

/** The number under which the systems are asked about an applicant. */
export const numberOf = (form: SupplierForm): string => {
  const applicant = applicantOf(form);
  return "bin" in applicant ? applicant.bin : applicant.iin;
};

/** How a case stands, as its applicant sees it. */
export const look = ({ portal }: Ground, { caseId }: Filed): Promise<StatusView> =>
  walk.statusOf(portal, caseId);

/** Files an application; nothing where it was not accepted. */
export const tryToFile = async (
  { portal }: Ground,
  form: SupplierForm,
): Promise<Filed | undefined> => {
  try {
    return await file(portal, form);
  } catch {
    return undefined;
  }
};

const questionsSchema = z.object({ questions: z.array(seenQuestionSchema) });

/** What the mocked systems were asked about an applicant. */
export const askedAbout = async (
  { stateSystemsUrl }: Ground,
  { form }: Filed,
): Promise<readonly SeenQuestion[]> => {
  const url = `${stateSystemsUrl}/control/questions?number=${numberOf(form)}`;
  return (await expecting(200, questionsSchema, url)).questions;
};

const codeSchema = z.object({ code: z.string() });

/** How the API answers findings: `accepted`, or the code of its refusal. */
export const tryFindings = async (
  { portal, office }: Ground,
  { caseId, form }: Filed,
): Promise<string> => {
  const findings = walk.findingsCommand(form, { include: true });
  const order = signedOrder(office.representative, caseId, findings);
  const url = `${portal.apiUrl}/v1/cases/${caseId}/commands`;
  const answered: Answered = await call(url, order);
  if (answered.status === 200) return "accepted";
  return codeSchema.safeParse(answered.body).data?.code ?? `status ${answered.status}`;
};

const evidenceSchema = z.object({ evidence: z.array(evidenceViewSchema) });

/** The systems whose answers lie in storage just as the case names them. */
export const keptOf = async (
  { portal, office }: Ground,
  { caseId }: Filed,
): Promise<readonly StateSystem[]> => {
  const url = `${portal.apiUrl}/v1/cases/${caseId}/evidence`;
  const { token } = office.representative;
  const { evidence } = await expecting(200, evidenceSchema, url, { token });
  return evidence.filter(({ found }) => found === "whole").map(({ system }) => system);
};

/** The moment at which a system's answer stands in the case. */
export const answeredAt = ({ checks }: StatusView, system: StateSystem): string | undefined =>
  checks.find((one) => one.system === system)?.answeredAt;

/** How often an event stands in a timeline. */
export const timesIn = (
  { timeline }: { readonly timeline: readonly { readonly event: string }[] },
  event: string,
): number => timeline.filter((item) => item.event === event).length;
