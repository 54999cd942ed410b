// How those work who carry an application for services on: from the instruction to the end of services.
import { randomUUID } from "node:crypto";
import * as z from "zod";
import { assistanceCaseSchema } from "#shared/assistance/view/case-view.ts";
import { signedOnAssistance } from "#shared/http/routes/signed-commands.ts";
import type { Locale } from "#shared/law/languages.ts";
import type { Official } from "./accounts.ts";
import { expecting, type Call } from "./call.ts";
import { signedOrder } from "./official-signing.ts";
import { sampleCommand } from "./samples.ts";
import type { Services } from "./services.ts";

const standingSchema = z.object({ caseId: z.string(), state: z.string() });

/** Gives a command of an official or of a provider's staff on an application, signed where it has to be; answers the state. */
export const staffCommand = async (
  apiUrl: string,
  by: Official,
  caseId: string,
  body: { readonly name: string; readonly [field: string]: unknown },
): Promise<string> => {
  const isSigned = signedOnAssistance.some((name) => name === body.name);
  const order: Call = isSigned
    ? signedOrder(by, caseId, body)
    : { method: "POST", token: by.token, body };
  const url = `${apiUrl}/v1/assistance/${caseId}/commands`;
  return (await expecting(200, standingSchema, url, order)).state;
};

/** Instructs the assessor and has the need assessed, finding these grounds and the services of the sample (L114-14.3b, L114-14.4). */
export const assess = async (
  apiUrl: string,
  { socialOfficer, assessor }: Services,
  caseId: string,
  found: readonly string[],
  conclusion: object = {},
): Promise<void> => {
  const assign = { name: "assignAssessor", assessor: assessor.subject };
  await staffCommand(apiUrl, socialOfficer, caseId, assign);
  const sample = sampleCommand("complete-assessment");
  await staffCommand(apiUrl, assessor, caseId, {
    ...sample,
    found,
    conclusion: { ...z.looseObject({}).parse(sample["conclusion"]), ...conclusion },
  });
};

/** Takes an application in at the desk of the executive body, as it was signed on paper (L114-13.1.1). */
export const takeInAtDesk = async (
  apiUrl: string,
  { socialOfficer }: Pick<Services, "socialOfficer">,
  application: object,
): Promise<string> => {
  const { caseId } = await expecting(202, standingSchema, `${apiUrl}/v1/assistance`, {
    method: "POST",
    token: socialOfficer.token,
    headers: { "idempotency-key": randomUUID() },
    body: { application },
  });
  return caseId;
};

/** An application as somebody sees it who works on it. */
export const caseFor = (apiUrl: string, by: Official, caseId: string, locale: Locale = "en") =>
  expecting(200, assistanceCaseSchema, `${apiUrl}/v1/assistance/${caseId}`, {
    token: by.token,
    headers: { "accept-language": locale },
  });
