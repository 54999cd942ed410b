// Files on their way in, as tests send them.
import { randomUUID } from "node:crypto";
import * as z from "zod";
import { call, expecting, type Answered } from "#infra/walk/call.ts";
import { pdfOf, type HeldFile } from "#infra/walk/files.ts";
import { inspect } from "#infra/walk/inspection.ts";
import { bodyFor, type Portal } from "#infra/walk/submission.ts";
import type { OrganizationForm } from "#shared/registration/forms/organization.ts";
import { signedBytesOf } from "#shared/signature/canonical.ts";
import { sign } from "#shared/state-systems/authority/sign.ts";

const uploadSchema = z.object({
  id: z.string(),
  upload: z.object({ url: z.string(), headers: z.record(z.string(), z.string()) }),
});

/** Announces a file under this name; answers its id, and how these or other bytes are sent for it. */
export const announced = async (
  { apiUrl, token }: Portal,
  fileName: string,
  { bytes, sha256 }: HeldFile,
) => {
  const body = { type: "prices", fileName, size: bytes.length, sha256 };
  const { id, upload } = await expecting(201, uploadSchema, `${apiUrl}/v1/documents`, {
    method: "POST",
    token,
    body: { ...body, mediaType: "application/pdf" },
  });
  const { url, headers } = upload;
  const put = async (sending: Uint8Array): Promise<number> =>
    (await fetch(url, { method: "PUT", headers, body: Buffer.from(sending) })).status;
  return { id, put };
};

/** Announces a file under this name and uploads it. */
export const sent = async (portal: Portal, fileName: string, file: HeldFile): Promise<string> => {
  const { id, put } = await announced(portal, fileName, file);
  const status = await put(file.bytes);
  if (status !== 200) throw new Error(`the upload of ${fileName} was answered ${status}`);
  return id;
};

/** Announces a file of so many pages under this name, uploads it and has it inspected. */
export const uploaded = async (portal: Portal, fileName: string, pages: number) => {
  const file = pdfOf(pages, randomUUID());
  const id = await sent(portal, fileName, file);
  return { id, sha256: file.sha256, inspected: await inspect(portal, id) };
};

export const formSchema = z.looseObject({
  documents: z.array(
    z.looseObject({
      id: z.string(),
      type: z.string(),
      fileName: z.string(),
      sha256: z.string(),
    }),
  ),
});

/** Posts a good application of this form in which the price list is listed otherwise; it is signed as it is. */
export const fileWith = async (
  portal: Portal,
  form: OrganizationForm,
  prices: Readonly<Record<string, unknown>>,
): Promise<Answered> => {
  const { authority, apiUrl, token } = portal;
  const good = formSchema.parse((await bodyFor(portal, form)).application);
  const application = {
    ...good,
    documents: good.documents.map((one) => (one.type === "prices" ? { ...one, ...prices } : one)),
  };
  const head = authority.issueOrganization({
    ...form.head,
    iin: "850514100018",
    bin: form.bin ?? "",
    role: "head",
  });
  return call(`${apiUrl}/v1/registrations`, {
    method: "POST",
    token,
    headers: { "idempotency-key": randomUUID() },
    body: { application, signature: sign(head, signedBytesOf(application)).pem },
  });
};
