import { createHash } from "node:crypto";
import { expect } from "vitest";
import * as z from "zod";
import { announceDocument } from "#functions/documents-api/create-document.ts";
import { inspectOwn } from "#functions/documents-api/inspect-document.ts";
import { showDocument } from "#functions/documents-api/show-document.ts";
import { readFile } from "#shared/documents/read-file.ts";
import { cleanVerdict } from "#shared/documents/scan.ts";
import {
  bringDocument,
  createDocument,
  documentRoutes,
  getDocument,
  inspectBrought,
  inspectDocument,
} from "#shared/http/routes/documents.ts";
import { on, serve } from "#shared/http/serve.ts";
import { handClock } from "#test/fakes/clock.ts";
import { memoryDocuments, memoryWaiting } from "#test/fakes/documents.ts";
import { httpEvent, lambdaContext } from "#test/fakes/http.ts";
import { memoryObjects } from "#test/fakes/objects.ts";
import { memoryCount, memoryLog } from "#test/fakes/observability.ts";
import { documentId } from "#test/samples/files/record.ts";

const announcedSchema = z.object({
  id: z.string(),
  upload: z.object({ url: z.string(), headers: z.record(z.string(), z.string()) }),
});

export const problemSchema = z.looseObject({
  code: z.string(),
  errors: z.array(z.looseObject({ pointer: z.string(), code: z.string() })).default([]),
});

export const announcement = (bytes: Uint8Array, changes = {}) => ({
  type: "prices",
  fileName: "prices_3p.pdf",
  size: bytes.length,
  sha256: createHash("sha256").update(bytes).digest("hex"),
  mediaType: "application/pdf",
  ...changes,
});

/**
 * The function over memory, as a client calls it. The verdict of the scanner is the last of these;
 * `most` is how many files may wait.
 */
export const openDocuments = (verdicts: readonly string[] = [cleanVerdict], most?: number) => {
  const documents = memoryDocuments();
  const waiting = memoryWaiting(most);
  const { uploads, put } = memoryObjects(() => verdicts.at(-1));
  const { count, counted } = memoryCount();
  const clock = handClock();
  const { log, lines } = memoryLog();
  let serial = 0;
  const randomness = {
    identifier: () => {
      serial += 1;
      return documentId(serial);
    },
  };
  const announcing = { documents, waiting, uploads, clock, randomness };
  const inspecting = { documents, uploads, readFile, clock, count, scanSeconds: 5 };
  const handler = serve(log, [
    on(createDocument, announceDocument({ ...announcing, shownAt: "/v1/documents" })),
    on(inspectDocument, inspectOwn(inspecting)),
    on(bringDocument, announceDocument(announcing)),
    on(inspectBrought, inspectOwn(inspecting)),
    on(getDocument, showDocument({ documents, clock })),
  ]);
  const ask = async (claims: object, method: string, path: string, body?: unknown) => {
    const event = httpEvent(documentRoutes, {
      method,
      url: `https://api.example${path}`,
      headers: { "accept-language": "en" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (event === undefined) throw new Error(`no route for ${method} ${path}`);
    const authorizer = { jwt: { claims } };
    const requestContext = { requestId: "request-1", authorizer };
    const {
      statusCode,
      headers,
      body: text,
    } = await handler({ ...event, requestContext }, lambdaContext);
    const json: unknown = JSON.parse(text);
    const route = documentRoutes.find((one) => `${one.method} ${one.path}` === event.routeKey);
    const reply = route?.replies[statusCode];
    if (reply === undefined) expect(route?.problems).toContain(problemSchema.parse(json).code);
    else reply.body?.parse(json);
    return { status: statusCode, headers, json };
  };
  /** What a client of the portal asks. */
  const call = (method: string, path: string, body?: unknown, client = "portal") =>
    ask({ sub: client, client_id: client }, method, `/v1/documents${path}`, body);
  /** What an official in a role asks at the desk. */
  const atDesk = (subject: string, role: string, path: string, body?: unknown) =>
    ask(
      { sub: subject, client_id: "officials", "cognito:groups": [role] },
      "POST",
      `/v1/assistance/documents${path}`,
      body,
    );
  const announce = async (bytes: Uint8Array, changes = {}) => {
    const { json } = await call("POST", "", announcement(bytes, changes));
    return announcedSchema.parse(json);
  };
  const send = async (bytes: Uint8Array, changes = {}) => {
    const { id, upload } = await announce(bytes, changes);
    expect(put(upload.url, upload.headers, bytes)).toBe(200);
    return id;
  };
  return { call, atDesk, announce, send, put, clock, lines, counted };
};
