// How a portal files: uploads, signs, sends with a key, again and again until it is answered, and
// not always tidily.
import type { CaseId } from "#shared/cases/entry.ts";
import { incomingKeyOf } from "#shared/documents/places.ts";
import { documentRecordSchema, recordOf } from "#shared/documents/record.ts";
import { savedReplySchema } from "#shared/http/routes/submission.ts";
import type { removalFormSchema } from "#shared/registration/forms/removal.ts";
import type { PersonName } from "#shared/registration/forms/parts.ts";
import { identityFor, signedBy } from "#test/samples/signing.ts";
import * as z from "zod";
import type { WrittenSupplier } from "./applicants.ts";
import { insist, type Answered } from "./calling.ts";
import type { Person } from "./people.ts";
import type { Town } from "./town.ts";

export type WrittenRemoval = z.input<typeof removalFormSchema>;

/** What is filed with a signature. */
export type Submission =
  | { readonly command: "submit" | "submitChange"; readonly form: WrittenSupplier }
  | { readonly command: "applyForRemoval"; readonly form: WrittenRemoval };

/** A submission that the API acknowledged. */
export type Filing = Submission & {
  readonly caseId: CaseId;
  readonly portal: string;
  readonly key: string;
  /** Signed with a key whose certificate was revoked. */
  readonly isRevoked: boolean;
};

/** A submission on its way: signed once, however often it is sent. */
export interface Signed {
  readonly send: string;
  readonly submission: Submission;
  readonly body: { readonly application: unknown; readonly signature: string };
  readonly isRevoked?: true;
}

const sendsTwice = 0.3;

const nameIn = (form: WrittenSupplier): PersonName =>
  form.supplier === "organization" ? form.head : form.name;

/** Signed by the head of a legal entity, or by the person. */
export const signed = (send: string, submission: Submission, name: PersonName): Signed => {
  const { bin, iin } = { bin: undefined, ...submission.form };
  const { application, signature } = signedBy(identityFor({ bin, iin, name }), submission.form);
  return { send, submission, body: { application, signature } };
};

export const signedApplication = (
  send: string,
  command: "submit" | "submitChange",
  form: WrittenSupplier,
): Signed => signed(send, { command, form }, nameIn(form));

/** All that an upload has to know of a document that some form lists. */
const listedSchema = z.object(
  documentRecordSchema.pick({ id: true, type: true, fileName: true, pages: true, sha256: true })
    .shape,
);

/** Has the files there that an application lists, uploaded and inspected. */
export const upload = async (
  { world }: Town,
  owner: string,
  form: { readonly documents: readonly unknown[] },
): Promise<void> => {
  const { bucket, documents, scheduler } = world;
  const now = scheduler.now();
  for (const listed of form.documents) {
    const { id, type, fileName, pages, sha256 } = listedSchema.parse(listed);
    if (bucket.keys().includes(incomingKeyOf(id))) continue;
    bucket.place(incomingKeyOf(id), Buffer.from("pdf"));
    const mediaType = "application/pdf" as const;
    const asked = { id, owner, type, fileName, pages, sha256, mediaType, size: 3 };
    await documents.create({ ...recordOf(asked, now), inspectedAt: now });
  }
};

/** Posts one body under one key until it is answered. */
export const post = (town: Town, by: Person, key: string, { send, body }: Signed) =>
  insist(town.world.network, { by, send, body, headers: { "idempotency-key": key } });

/** Files one body under one key, perhaps twice at once; undefined where it was not acknowledged. */
export const file = async (
  town: Town,
  by: Person,
  key: string,
  made: Signed,
): Promise<Filing | undefined> => {
  const { submission, isRevoked = false } = made;
  if (submission.command !== "applyForRemoval") await upload(town, by.id, submission.form);
  const times = town.dice.chance(sendsTwice) ? 2 : 1;
  const all: Answered[] = await Promise.all(
    Array.from({ length: times }, () => post(town, by, key, made)),
  );
  const filings = all
    .filter(({ status }) => status === 202)
    .map((answered) => savedReplySchema.parse(answered.body))
    .map(({ caseId }): Filing => ({ ...submission, caseId, portal: by.id, key, isRevoked }));
  town.filings.push(...filings);
  return filings[0];
};
