// How people apply for services at the portal: for themselves, or for somebody whom they represent.
import { randomUUID } from "node:crypto";
import * as z from "zod";
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import {
  assistanceStatusSchema,
  type AssistanceStatus,
} from "#shared/assistance/view/status-view.ts";
import type { Locale } from "#shared/law/languages.ts";
import { asExpected, callPatiently, expecting, type Call } from "./call.ts";
import { signed, withFiles, type Portal } from "./submission.ts";

/** An application as it was filed, and who acts in it. */
export interface AppliedFor {
  readonly caseId: string;
  /** The number of whoever has signed. */
  readonly acting: string;
}

const savedSchema = z.object({ caseId: z.string() });

/** The human who signs: the representative, or the first of the people. */
const signerOf = ({ people: [person], representative }: ApplicationForm) => {
  const signer = representative ?? person;
  if (signer === undefined || !("iin" in signer) || signer.iin === undefined) {
    throw new Error("an application that nobody with a number signs");
  }
  return { ...signer, iin: signer.iin };
};

/** The application with its papers uploaded; a proof and a consent go on naming theirs, which have got other names. */
const withPapers = async (
  portal: Portal,
  form: ApplicationForm,
  whose: string,
): Promise<unknown> => {
  const uploaded = await withFiles(portal, form, whose);
  let text = JSON.stringify(uploaded);
  for (const [place, { id }] of form.documents.entries()) {
    text = text.replaceAll(id, uploaded.documents[place]?.id ?? id);
  }
  return JSON.parse(text);
};

/** The body of an application, ready to be posted: papers uploaded, signed by whoever acts; and by which number that is. */
export const applicationBody = async (portal: Portal, form: ApplicationForm) => {
  const { iin, name } = signerOf(form);
  if (typeof name === "string") throw new Error("an organisation signs by other means");
  const identity = portal.authority.issuePerson({ ...name, iin });
  return { acting: iin, body: signed(identity, await withPapers(portal, form, iin)) };
};

/** Files an application: papers, signature, submission (L114-13.1b). */
export const apply = async (portal: Portal, form: ApplicationForm): Promise<AppliedFor> => {
  const { acting, body } = await applicationBody(portal, form);
  const { caseId } = await expecting(202, savedSchema, `${portal.apiUrl}/v1/applications`, {
    method: "POST",
    token: portal.token,
    headers: { "idempotency-key": randomUUID() },
    body,
  });
  return { caseId, acting };
};

/** How an application stands, as whoever acts in it sees it; asked again for `patience` seconds while nobody answers. */
export const applicationStatus = async (
  { apiUrl, token }: Pick<Portal, "apiUrl" | "token">,
  { caseId, acting }: AppliedFor,
  locale: Locale = "en",
  patience = 0,
): Promise<AssistanceStatus> => {
  const url = `${apiUrl}/v1/applications/${caseId}`;
  const given = { token, headers: { "accept-language": locale, "acting-person": acting } };
  const answered = await callPatiently(url, given, patience);
  return asExpected(200, assistanceStatusSchema, `GET ${url}`, answered);
};

/** Gives a person's command; sent again under its key for `patience` seconds while nobody answers. */
export const personCommand = async (
  { apiUrl, token }: Pick<Portal, "apiUrl" | "token">,
  { caseId, acting }: AppliedFor,
  body: { readonly name: string; readonly [field: string]: unknown },
  patience = 0,
): Promise<void> => {
  const url = `${apiUrl}/v1/applications/${caseId}/commands`;
  const given: Call = {
    method: "POST",
    token,
    headers: { "idempotency-key": randomUUID(), "acting-person": acting },
    body,
  };
  const answered = await callPatiently(url, given, patience);
  asExpected(200, savedSchema, `POST ${url}`, answered);
};
