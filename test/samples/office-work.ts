// What portal, officials and state systems do at the APIs, step by step.
import type { Actor } from "#shared/cases/actor.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { referenceOf } from "#shared/checks/reference.ts";
import type { CheckValue } from "#shared/checks/values.ts";
import { systemsFor } from "#shared/registration/checks.ts";
import type { Findings } from "#shared/registration/findings.ts";
import { loadCase } from "#shared/store/desk.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { idIn, type Answered, type MemoryApis } from "#test/fakes/apis.ts";
import { convene, foundWithChair, freshKey, must } from "./commission-work.ts";
import { member, portal, representative, secretary } from "./officials.ts";
import { give, orderOf } from "./orders.ts";
import { organizationForm, writtenForm, type WrittenForm } from "./organization.ts";
import { completeness, findingsFor, systemActor } from "./registration-course.ts";
import { identityFor, signedBy } from "./signing.ts";
import type { WrittenSpecialist } from "./specialist.ts";

export { convene, foundWithChair, keyed } from "./commission-work.ts";

/** What the representative finds where everything is in order. */
export const allMet: Findings = findingsFor(organizationForm());

/** The same with a tax debt. */
export const taxDebt: Findings = findingsFor(organizationForm(), ["no-tax-debt"]);

/** The body of a submission, signed by the applicant: the head of an organisation, or the person. */
export const submission = (form: WrittenForm | WrittenSpecialist) => {
  const name = form.supplier === "organization" ? form.head : form.name;
  const bin = form.supplier === "organization" ? form.bin : undefined;
  return signedBy(identityFor({ bin, iin: form.iin, name }), form);
};

/** Uploads the files that a form lists, signs it and posts it. */
export const filing = async (
  { call, upload }: MemoryApis,
  send: string,
  form: WrittenForm | WrittenSpecialist,
  headers: Readonly<Record<string, string>> = freshKey(),
  by: Actor = portal,
): Promise<Answered> => {
  await upload(form.documents, by.id);
  return call({ by, send, body: submission(form), headers });
};

/** The bodies that were posted under a key, so that one that is repeated is the same to the letter. */
const posted = new Map<string, unknown>();

export const fileForm = async (
  apis: MemoryApis,
  changes: Partial<WrittenForm> = {},
  headers: Readonly<Record<string, string>> = freshKey(),
  by: Actor = portal,
): Promise<Answered> => {
  const form = writtenForm(changes);
  await apis.upload(form.documents, by.id);
  const same = JSON.stringify([headers["idempotency-key"], by.id, form]);
  const body = posted.get(same) ?? submission(form);
  posted.set(same, body);
  return apis.call({ by, send: "POST /v1/registrations", body, headers });
};

export const command = (
  { call }: MemoryApis,
  id: string,
  by: Actor,
  body: unknown,
  headers: Readonly<Record<string, string>> = freshKey(),
): Promise<Answered> => call({ by, send: `POST /v1/cases/${id}/commands`, body, headers });

/** All state systems answer the questions of the present round. */
export const answerAll = async ({ desk }: MemoryApis, id: string, value: CheckValue = "clear") => {
  const caseId = caseIdSchema.parse(id);
  const { state } = await loadCase(desk.cases, registrationKind, caseId);
  const round = state.rounds;
  for (const system of systemsFor(state.saved?.supplier ?? "organization")) {
    const reference = referenceOf(caseId, system, round);
    const answer = { name: "recordAnswer", system, reference, value } as const;
    const messageId = `message-${reference}`;
    const whole = { ...answer, messageId, raw: "{}" };
    await give(desk, orderOf(whole, systemActor(system), messageId, caseId));
  }
};

/** Filed, answered, verified and handed over; the case's id. */
export const toCommission = async (apis: MemoryApis, findings = allMet): Promise<string> => {
  const id = idIn(must(await fileForm(apis)));
  await answerAll(apis, id);
  must(await command(apis, id, representative, { name: "recordFindings", findings, note: "seen" }));
  must(await command(apis, id, representative, { name: "submitToCommission" }));
  return id;
};

/** Before a sitting of these members, who may vote now; the case's id. */
export const toVote = async (
  apis: MemoryApis,
  findings = allMet,
  places: readonly number[] = [1, 2, 3, 4, 5],
  found: { readonly complete?: boolean; readonly accurate?: boolean } = {},
): Promise<string> => {
  await foundWithChair(apis);
  const id = await toCommission(apis, findings);
  const sitting = idIn(must(await convene(apis, places)));
  must(await command(apis, id, secretary, { name: "placeOnAgenda", sitting }));
  must(await command(apis, id, member(places[0] ?? 1), { ...completeness, ...found }));
  return id;
};
