// How people apply for services at the portal: for themselves, or for somebody whom they represent.
import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import * as z from "zod";
import type { ApplicationForm } from "#shared/assistance/forms/application.ts";
import {
  assistanceStatusSchema,
  type AssistanceStatus,
} from "#shared/assistance/view/status-view.ts";
import type { Locale } from "#shared/law/languages.ts";
import { asExpected, call, expecting, type Answered, type Call } from "./call.ts";
import { signed, withFiles, type Portal } from "./submission.ts";

/** An application as it was filed, and who acts in it. */
export interface AppliedFor {
  readonly caseId: string;
  /** The number of whoever has signed. */
  readonly acting: string;
}

/** Milliseconds before a request is sent again. */
const pauseBeforeAnother = 1000;

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

/** Files an application: papers, signature, submission (L114-13.1b). */
export const apply = async (portal: Portal, form: ApplicationForm): Promise<AppliedFor> => {
  const { iin, name } = signerOf(form);
  if (typeof name === "string") throw new Error("an organisation signs by other means");
  const identity = portal.authority.issuePerson({ ...name, iin });
  const { caseId } = await expecting(202, savedSchema, `${portal.apiUrl}/v1/applications`, {
    method: "POST",
    token: portal.token,
    headers: { "idempotency-key": randomUUID() },
    body: signed(identity, await withPapers(portal, form, iin)),
  });
  return { caseId, acting: iin };
};

/** How an application stands, as whoever acts in it sees it. */
export const applicationStatus = (
  { apiUrl, token }: Pick<Portal, "apiUrl" | "token">,
  { caseId, acting }: AppliedFor,
  locale: Locale = "en",
): Promise<AssistanceStatus> =>
  expecting(200, assistanceStatusSchema, `${apiUrl}/v1/applications/${caseId}`, {
    token,
    headers: { "accept-language": locale, "acting-person": acting },
  });

/** An answer that asks for the same request once more, under the same key. */
const comesAgain = ({ status }: Answered): boolean => status === 503 || status === 429;

/**
 * Gives a person's command. Where the API says that it takes too long, the same request is sent again under its key, as it asks for,
 * `patience` seconds at the most; without, the first answer counts.
 */
export const personCommand = async (
  { apiUrl, token }: Pick<Portal, "apiUrl" | "token">,
  { caseId, acting }: AppliedFor,
  body: { readonly name: string; readonly [field: string]: unknown },
  patience = 0,
): Promise<void> => {
  const url = `${apiUrl}/v1/applications/${caseId}/commands`;
  const given: Call = {
    ...(patience > 0 && { patience }),
    method: "POST",
    token,
    headers: { "idempotency-key": randomUUID(), "acting-person": acting },
    body,
  };
  const end = Date.now() + patience * 1000;
  let answered = await call(url, given);
  while (comesAgain(answered) && Date.now() < end) {
    await wait(pauseBeforeAnother);
    answered = await call(url, given);
  }
  asExpected(200, savedSchema, `POST ${url}`, answered);
};
