// What people do at the portal, and officials after them, step by step.
import * as z from "zod";
import { settleCase } from "#functions/place/settle.ts";
import type { AssistanceCommand } from "#shared/assistance/commands.ts";
import type { AssistanceFacts } from "#shared/assistance/decided.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import type { Actor } from "#shared/cases/actor.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { consentBytesOf } from "#shared/evidence/consents.ts";
import { binSchema } from "#shared/law/identifiers.ts";
import { organizationEntryOf } from "#shared/registration/register/organization-entry.ts";
import type { SigningApplicant } from "#shared/signature/acts-for.ts";
import { sign } from "#shared/state-systems/authority/sign.ts";
import { giveCommand, loadCase, type Desk } from "#shared/store/desk.ts";
import type { MemoryApplications } from "#test/fakes/applications-api.ts";
import { idIn, type Answered } from "#test/fakes/calls.ts";
import { freshKey, must } from "#test/samples/commission-work.ts";
import { portal } from "#test/samples/officials.ts";
import { organizationForm, type WrittenForm } from "#test/samples/organization.ts";
import { accountOf, pricesOf } from "#test/samples/register-entry.ts";
import { identityFor, signedBy } from "#test/samples/signing.ts";
import { assessmentOf, providing, written } from "./commands.ts";
import { writtenApplication, type WrittenApplication } from "./form.ts";
import { assessor, decider, officer, providerNumber } from "./officials.ts";

type Headers = Readonly<Record<string, string>>;
type Person = WrittenApplication["people"][number];

/** Who has to sign an application: the first person, or whoever represents. */
const signerOf = ({ people, representative }: WrittenApplication): SigningApplicant => {
  if (representative === undefined) return { iin: people[0]?.iin, name: people[0]?.name };
  return "bin" in representative
    ? { bin: representative.bin }
    : { iin: representative.iin, name: representative.name };
};

/** An application with a signature, by whoever has to sign unless somebody else does. */
export const submissionOf = (form: WrittenApplication, by: SigningApplicant = signerOf(form)) =>
  signedBy(identityFor(by), form);

interface ConsentTo {
  /** The number of whoever applies. */
  readonly applicant: string | undefined;
  readonly version?: string;
  /** Who signs, where it is not the person. */
  readonly by?: SigningApplicant;
}

/** A person with a consent under an own signature. */
export const consenting = (
  person: Person,
  { applicant = "", version = "personal-data-1", by }: ConsentTo,
): Person => {
  const { pem } = sign(
    identityFor(by ?? { iin: person.iin, name: person.name }),
    consentBytesOf({ version, person, applicant }),
  );
  return { ...person, consent: { by: "signature", version, signature: pem } };
};

/** Uploads the papers of an application, signs it and posts it. */
export const applying = async (
  { call, upload }: MemoryApplications,
  form: WrittenApplication = writtenApplication(),
  headers: Headers = freshKey(),
  by: Actor = portal,
): Promise<Answered> => {
  await upload(form.documents, by.id);
  return call({ by, send: "POST /v1/applications", body: submissionOf(form), headers });
};

/** Applied for; the case's id. */
export const applied = async (
  door: MemoryApplications,
  form: WrittenApplication = writtenApplication(),
): Promise<string> => idIn(must(await applying(door, form)));

/** The number of whoever signs, who is the one to act unless somebody else does. */
export const actingFor = (form: WrittenApplication = writtenApplication()): string => {
  const { iin, bin } = signerOf(form);
  return bin ?? iin ?? "";
};

export const showing = (
  { call }: MemoryApplications,
  id: string,
  acting: string = actingFor(),
  headers: Headers = {},
  by: Actor = portal,
): Promise<Answered> =>
  call({
    by,
    send: `GET /v1/applications/${id}`,
    headers: { "acting-person": acting, ...headers },
  });

export const commanding = (
  { call }: MemoryApplications,
  id: string,
  body: object,
  acting: string = actingFor(),
  headers: Headers = freshKey(),
  by: Actor = portal,
): Promise<Answered> =>
  call({
    by,
    send: `POST /v1/applications/${id}/commands`,
    body,
    headers: { "acting-person": acting, ...headers },
  });

const problemSchema = z.looseObject({ code: z.string() });

/** What a command is refused with; throws where it leaves a trace. */
export const refused = async (
  door: MemoryApplications,
  ...given: Readonly<[id: string, body: object, acting?: string, headers?: Headers, by?: Actor]>
) => {
  const before = door.desk.cases.written().length;
  const { status, body } = await commanding(door, ...given);
  if (door.desk.cases.written().length > before) throw new Error("a refused command was written");
  return { ...problemSchema.parse(body), status };
};

/** An official, or Arnau itself, gives a command that has to be accepted. */
export const officeGives = async (
  desk: Desk,
  id: string,
  command: AssistanceCommand,
  actor: Actor,
  facts: AssistanceFacts = {},
): Promise<void> => {
  const caseId = caseIdSchema.parse(id);
  const { entries } = await loadCase(desk.cases, assistanceKind, caseId);
  const outcome = await giveCommand(desk, assistanceKind, {
    caseId,
    command,
    commandId: `${command.name}-${entries.length}`,
    actor,
    correlationId: "test",
    factsFor: async () => facts,
  });
  if (outcome.done !== "accepted") throw new Error(`${command.name}: ${JSON.stringify(outcome)}`);
};

/** Assessed and decided on: a provider may be chosen. */
export const approve = async (
  { desk }: MemoryApplications,
  id: string,
  form: WrittenApplication = writtenApplication(),
): Promise<void> => {
  const { grounds } = form;
  await officeGives(desk, id, written({ name: "assignAssessor", assessor: assessor.id }), officer);
  await officeGives(desk, id, assessmentOf({ grounds }), assessor);
  await officeGives(desk, id, providing({ recognised: grounds }), decider);
};

/** A provider in the Register that gives what is decided, with so many free places. */
export const listProvider = async (
  { register }: Pick<MemoryApplications, "register">,
  number: string = providerNumber,
  changes: Partial<WrittenForm> = {},
): Promise<void> => {
  const form = organizationForm({ bin: binSchema.parse(number.slice(2)), ...changes });
  const entry = organizationEntryOf(accountOf(number), pricesOf(form), form);
  await register.keep({ versions: [entry], free: undefined }, 1);
};

/** The provider leaves the Register. */
export const dropProvider = (
  { register }: Pick<MemoryApplications, "register">,
  number: string = providerNumber,
): Promise<void> => register.drop(number, 2);

/** The worker of places follows what a case wants. */
export const settle = ({ desk, books, needs }: MemoryApplications, id: string): Promise<void> =>
  settleCase({
    desk,
    books,
    register: needs.register,
    calendar: needs.calendar,
  })(caseIdSchema.parse(id));
