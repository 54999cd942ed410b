import * as z from "zod";
import { incomingKeyOf } from "#shared/documents/places.ts";
import type { DocumentStore } from "#shared/documents/ports.ts";
import { documentRecordSchema, recordOf } from "#shared/documents/record.ts";
import { instantSchema } from "#shared/law/dates.ts";
import type { memoryObjects } from "./objects.ts";

const uploadedAt = instantSchema.parse("2026-11-23T03:00:00.000Z");

/** All that an upload has to know of a document that some form lists. */
const listedSchema = z.object(
  documentRecordSchema.pick({ id: true, type: true, fileName: true, pages: true, sha256: true })
    .shape,
);

/** Files that were uploaded and inspected before: those that a form lists, for the client that owns them. */
export const uploaded = async (
  documents: DocumentStore,
  objects: ReturnType<typeof memoryObjects>,
  listed: readonly unknown[],
  owner: string,
): Promise<void> => {
  for (const one of listed) {
    const parsed = listedSchema.safeParse(one);
    if (!parsed.success) continue;
    const { id, type, fileName, pages, sha256 } = parsed.data;
    const file = { id, owner, type, fileName, pages, sha256, size: 3 };
    const mediaType = "application/pdf" as const;
    const record = recordOf({ ...file, mediaType }, uploadedAt);
    if (objects.keys().includes(incomingKeyOf(id))) continue;
    objects.place(incomingKeyOf(id), Buffer.from("pdf"));
    await documents.create({ ...record, inspectedAt: uploadedAt });
  }
};
