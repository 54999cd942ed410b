// How an applicant's own system files: it uploads the files, lists them, signs, and posts.
import { randomUUID } from "node:crypto";
import * as z from "zod";
import { savedReplySchema } from "#shared/http/routes/submission.ts";
import { applicantOf } from "#shared/registration/forms/identifier.ts";
import type { RemovalForm } from "#shared/registration/forms/removal.ts";
import type { SupplierForm } from "#shared/registration/forms/supplier.ts";
import { signedBytesOf } from "#shared/signature/canonical.ts";
import type { Authority } from "#shared/state-systems/authority/authority.ts";
import type { Identity } from "#shared/state-systems/authority/identity.ts";
import { sign } from "#shared/state-systems/authority/sign.ts";
import { expecting } from "./call.ts";
import { pdfOf } from "./files.ts";
import { inspect } from "./inspection.ts";
import { overTheWire } from "./wire.ts";

/** The portal as a client: where it calls, with which token, and who issues its applicants' certificates. */
export interface Portal {
  readonly apiUrl: string;
  readonly token: string;
  readonly authority: Authority;
}

/** An application as it was filed, with its case. */
export interface Filed<Form = SupplierForm> {
  readonly caseId: string;
  readonly form: Form;
}

const uploadSchema = z.object({
  id: z.string(),
  upload: z.object({ url: z.string(), headers: z.record(z.string(), z.string()) }),
});

/** A file as a form of either kind lists it. */
interface Listed {
  readonly id: string;
  readonly type: string;
  readonly fileName: string;
  readonly pages: number;
  readonly sha256: string;
}

/** Uploads one file; answers the listing with the id and the hash of the file. */
const upload = async <One extends Listed>(
  { apiUrl, token }: Portal,
  listed: One,
  whose: string,
): Promise<One> => {
  const { type, fileName, pages } = listed;
  const { bytes, sha256 } = pdfOf(pages, `${type} ${whose}`);
  const announced = { type, fileName, size: bytes.length, sha256, mediaType: "application/pdf" };
  const { id, upload: where } = await expecting(201, uploadSchema, `${apiUrl}/v1/documents`, {
    method: "POST",
    token,
    body: announced,
  });
  const put = await overTheWire(() =>
    fetch(where.url, { method: "PUT", headers: where.headers, body: Buffer.from(bytes) }),
  );
  if (!put.ok) throw new Error(`the upload of ${fileName} was answered ${put.status}`);
  return { ...listed, id, sha256 };
};

/** Has an uploaded file inspected that is to pass. */
const pass = async (portal: Portal, { id, fileName }: { id: string; fileName: string }) => {
  const { status, body } = await inspect(portal, id);
  if (status !== 200) {
    throw new Error(`the inspection of ${fileName} ended ${status} ${JSON.stringify(body)}`);
  }
};

/** The head of every sample organisation, born in 1885. */
const iinOfHead = "850514100018";

/** Who signs for an applicant: the head of an organisation, or the person. */
const signerFor = (authority: Authority, form: SupplierForm): Identity => {
  const applicant = applicantOf(form);
  if (form.supplier === "specialist") return authority.issuePerson({ ...form.name, iin: form.iin });
  return "bin" in applicant
    ? authority.issueOrganization({
        ...form.head,
        iin: iinOfHead,
        bin: applicant.bin,
        role: "head",
      })
    : authority.issuePerson({ ...form.head, iin: applicant.iin });
};

/** An application with a signature over it. */
export const signed = (identity: Identity, application: unknown) => ({
  application,
  signature: sign(identity, signedBytesOf(application)).pem,
});

/** Uploads the files that a form lists and has them inspected; answers the form with their ids and hashes. */
export const withFiles = async <Form extends { readonly documents: readonly Listed[] }>(
  portal: Portal,
  form: Form,
  whose: string,
): Promise<Form> => {
  const mark = `${whose} ${randomUUID()}`;
  const documents = await Promise.all(form.documents.map((one) => upload(portal, one, mark)));
  // The first of them are scanned while the last ones are under way.
  await Promise.all(documents.map((one) => pass(portal, one)));
  return { ...form, documents };
};

const numberOf = (form: SupplierForm): string => {
  const applicant = applicantOf(form);
  return "bin" in applicant ? applicant.bin : applicant.iin;
};

const post = async (portal: Portal, path: string, body: unknown): Promise<string> => {
  const { caseId } = await expecting(202, savedReplySchema, `${portal.apiUrl}${path}`, {
    method: "POST",
    token: portal.token,
    headers: { "idempotency-key": randomUUID() },
    body,
  });
  return caseId;
};

/** The body of a submission, ready to be posted: files uploaded, application signed. */
export const bodyFor = async (portal: Portal, form: SupplierForm) =>
  signed(signerFor(portal.authority, form), await withFiles(portal, form, numberOf(form)));

/** Files an application for inclusion: files, signature, submission (R377-7b, R377-8a, R377-15b, R377-16a). */
export const file = async <Form extends SupplierForm>(
  portal: Portal,
  form: Form,
): Promise<Filed<Form>> => {
  const caseId = await post(portal, "/v1/registrations", await bodyFor(portal, form));
  return { caseId, form };
};

/** Files a change: the whole application as it should stand (R377-30.1). */
export const fileChange = async <Form extends SupplierForm>(
  portal: Portal,
  caseId: string,
  form: Form,
): Promise<Filed<Form>> => {
  await post(portal, `/v1/registrations/${caseId}/changes`, await bodyFor(portal, form));
  return { caseId, form };
};

/** What the application for removal says of a supplier, made from its application (R377-A3). */
const removalOf = (form: SupplierForm): RemovalForm => {
  const isSpecialist = form.supplier === "specialist";
  const { surname, givenName } = isSpecialist ? form.name : { surname: "", givenName: "" };
  return {
    language: form.language,
    list: isSpecialist ? "registry" : "register",
    name: isSpecialist ? `${surname} ${givenName}` : form.name.full.kk,
    ...(form.supplier === "organization" && form.bin !== undefined && { bin: form.bin }),
    ...(form.iin !== undefined && { iin: form.iin }),
    services: [...new Set(form.services.map(({ type }) => type))],
    address: form.registeredAddress,
    contacts: form.contacts,
    consents: { personalData: form.consents.personalData },
  };
};

/** The body of an application for removal, ready to be posted. */
export const removalBodyFor = ({ authority }: Pick<Portal, "authority">, form: SupplierForm) =>
  signed(signerFor(authority, form), removalOf(form));

/** Files the application of an included supplier to be removed (R377-32.1a, R377-32.1b). */
export const fileRemoval = async (portal: Portal, { caseId, form }: Filed): Promise<void> => {
  await post(portal, `/v1/registrations/${caseId}/removal`, removalBodyFor(portal, form));
};
