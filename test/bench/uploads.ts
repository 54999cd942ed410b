// The files of an application on their way in: announced, uploaded, inspected by the real functions,
// and counted; then they lie where the rest of the course finds them.
import { randomUUID } from "node:crypto";
import * as z from "zod";
import { announceDocument } from "#functions/documents-api/create-document.ts";
import { inspectOwn } from "#functions/documents-api/inspect-document.ts";
import { pdfOf } from "#infra/walk/files.ts";
import { dynamoDocuments } from "#shared/documents/dynamo-documents.ts";
import { dynamoWaiting } from "#shared/documents/dynamo-waiting.ts";
import { incomingKeyOf } from "#shared/documents/places.ts";
import type { UploadStore } from "#shared/documents/ports.ts";
import { readFile } from "#shared/documents/read-file.ts";
import { createDocument, documentRoutes, inspectDocument } from "#shared/http/routes/documents.ts";
import { on, serve } from "#shared/http/serve.ts";
import type { Actor } from "#shared/cases/actor.ts";
import { documentIdSchema } from "#shared/registration/forms/documents.ts";
import { eventAmong, sendingTo } from "#test/fakes/calls.ts";
import { memoryLog } from "#test/fakes/observability.ts";
import { memoryDynamo } from "#test/simulation/cloud/dynamo.ts";
import { memoryTable } from "#test/simulation/cloud/tables.ts";
import type { Gate } from "#test/simulation/engine/gate.ts";
import { onBehalfOf, openInvocation } from "#test/simulation/engine/invocation.ts";
import { tableNames } from "#test/simulation/functions/parts.ts";
import type { World } from "#test/simulation/world.ts";
import type { openMeter } from "./meter.ts";

const fn = "documents-api";

/** Of the two replies, what is needed here. */
const replySchema = z.object({
  id: z.string(),
  upload: z.object({ url: z.string(), headers: z.record(z.string(), z.string()) }).optional(),
});

interface Listed {
  readonly type: string;
  readonly fileName: string;
  readonly pages: number;
}

/** Storage that tells of every request; to sign an address is none. */
const counted = (uploads: UploadStore, tell: (what: string) => void): UploadStore => ({
  presign: uploads.presign,
  sizeOf: async (key) => {
    tell("s3.ListObjects");
    return uploads.sizeOf(key);
  },
  scanOf: async (key) => {
    tell("s3.GetObjectTagging");
    return uploads.scanOf(key);
  },
  read: async (key) => {
    tell("s3.GetObject");
    return uploads.read(key);
  },
  erase: uploads.erase,
});

/** documents-api over memory of its own, heard by the meter. */
const documentsApi = (world: World, ears: ReturnType<typeof openMeter>) => {
  const tell = (what: string) => ears.onCall(fn, what);
  const gate: Gate = async (what, effect) => {
    tell(what);
    return effect();
  };
  const tables = [memoryTable({ name: tableNames.documents })];
  const dynamo = memoryDynamo({ tables, gate, onUse: ears.onUse });
  const documents = dynamoDocuments(dynamo, tableNames.documents);
  const needs = {
    documents,
    waiting: dynamoWaiting(dynamo, tableNames.documents),
    uploads: counted(world.bucket.uploads, tell),
    readFile,
    clock: { now: world.scheduler.now },
    randomness: { identifier: randomUUID },
    count: () => {},
    scanSeconds: 5,
  };
  const handler = serve(memoryLog().log, [
    on(createDocument, announceDocument(needs)),
    on(inspectDocument, inspectOwn(needs)),
  ]);
  const send = sendingTo(documentRoutes, handler);
  const call = (by: Actor, what: string, body?: unknown) =>
    onBehalfOf(openInvocation("upload", fn), async () => {
      ears.onInvoke(fn);
      const event = eventAmong(documentRoutes)({
        by,
        send: what,
        ...(body !== undefined && { body }),
      });
      const answered = await send(event);
      if (answered.status >= 400) throw new Error(`${what}: ${JSON.stringify(answered.body)}`);
      return replySchema.parse(answered.body);
    });
  return { call, documents };
};

/** Brings the files that an application lists in; answers the listing with their ids and hashes. */
export const uploadAll = async <One extends Listed>(
  world: World,
  ears: ReturnType<typeof openMeter>,
  by: Actor,
  listed: readonly One[],
) => {
  const { call, documents } = documentsApi(world, ears);
  const withFiles: (One & { readonly id: string; readonly sha256: string })[] = [];
  for (const one of listed) {
    const { type, fileName, pages } = one;
    const { bytes, sha256 } = pdfOf(pages, type);
    const announced = { type, fileName, sha256, size: bytes.length, mediaType: "application/pdf" };
    const { id, upload } = await call(by, "POST /v1/documents", announced);
    const documentId = documentIdSchema.parse(id);
    ears.onCall(fn, "s3.PutObject");
    if (world.bucket.put(upload?.url ?? "", upload?.headers ?? {}, bytes) !== 200) {
      throw new Error(`${incomingKeyOf(documentId)} was not taken`);
    }
    await call(by, `POST /v1/documents/${documentId}/inspection`);
    const record = await onBehalfOf(openInvocation("upload"), () => documents.find(documentId));
    if (record === undefined) throw new Error("an uploaded file is not known");
    await onBehalfOf(openInvocation("upload"), () =>
      world.documents.create({ ...record, revision: 1 }),
    );
    withFiles.push({ ...one, id: documentId, sha256 });
  }
  return withFiles;
};
