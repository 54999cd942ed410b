import { createHash, randomUUID } from "node:crypto";
import {
  GetObjectCommand,
  ListObjectVersionsCommand,
  PutObjectTaggingCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import { accessTo } from "#infra/local/access.ts";
import { call } from "#infra/walk/call.ts";
import { pdfOf, type HeldFile } from "#infra/walk/files.ts";
import { inspect } from "#infra/walk/inspection.ts";
import { infectedPdf } from "#test/samples/files/eicar.ts";
import { codeOf, openPortal, organisations, stage } from "./here.ts";
import { sessionOf } from "./session.ts";
import { announced, fileWith, sent } from "./uploading.ts";

const inOrder = organisations("quarantine");

/** The physical name of the one resource of this type at this place. */
const named = (type: string, path: string): string => {
  const found = stage().deployed.resources.find(
    (one) => one.type === type && one.path.startsWith(path),
  );
  if (found === undefined) throw new Error(`no ${type} at ${path}`);
  return found.physicalId;
};

/** Storage as the function that inspects files reaches it. */
const asInspector = async () => {
  const { cloud } = stage();
  const role = named("AWS::IAM::Role", "arnau-api/documents-api/Role");
  const credentials = await sessionOf(cloud, role);
  const s3 = new S3Client({ ...accessTo(cloud), credentials, forcePathStyle: true });
  return { s3, Bucket: named("AWS::S3::Bucket", "arnau-data/Files") };
};

const refusal = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "given",
    (error: unknown) => (error instanceof Error ? error.name : "unknown"),
  );

describe("the quarantine of uploads", () => {
  const infected = (): HeldFile => {
    const bytes = infectedPdf(randomUUID());
    return { bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
  };

  it("refuses a file with malware, takes every version of it away and keeps why on record", async () => {
    const portal = await openPortal();
    const { apiUrl, token } = portal;
    const file = infected();
    const fileName = "prices_1p.pdf";
    const id = await sent(portal, fileName, file);
    const refused = await inspect(portal, id);
    expect([refused.status, codeOf(refused)]).toEqual([422, "document-infected"]);
    const { cloud } = stage();
    const root = new S3Client({ ...accessTo(cloud), forcePathStyle: true });
    const Bucket = named("AWS::S3::Bucket", "arnau-data/Files");
    const left = await root.send(
      new ListObjectVersionsCommand({ Bucket, Prefix: `incoming/${id}` }),
    );
    expect([left.Versions ?? [], left.DeleteMarkers ?? []]).toEqual([[], []]);
    const shown = await call(`${apiUrl}/v1/documents/${id}`, { token });
    expect(shown.body).toMatchObject({ state: "refused", refused: { code: "document-infected" } });
    expect(codeOf(await inspect(portal, id))).toBe("document-infected");
    const filing = await fileWith(portal, inOrder(), {
      id,
      sha256: file.sha256,
      fileName,
      pages: 1,
    });
    expect(filing.body).toMatchObject({ errors: [{ code: "document-refused" }] });
    root.destroy();
  });

  it("gives a file that was not found clean to nobody, whatever rights he has, and lets nobody call it clean", async () => {
    const portal = await openPortal();
    const id = await sent(portal, "prices_1p.pdf", infected());
    const { s3, Bucket } = await asInspector();
    const Key = `incoming/${id}`;
    expect(await refusal(s3.send(new GetObjectCommand({ Bucket, Key })))).toBe("AccessDenied");
    const TagSet = [{ Key: "GuardDutyMalwareScanStatus", Value: "NO_THREATS_FOUND" }];
    const tagging = s3.send(new PutObjectTaggingCommand({ Bucket, Key, Tagging: { TagSet } }));
    expect(await refusal(tagging)).toBe("AccessDenied");
    s3.destroy();
  });

  it("gives a clean file to the function that inspects it", async () => {
    const portal = await openPortal();
    const file = pdfOf(2, randomUUID());
    const id = await sent(portal, "prices_2p.pdf", file);
    expect((await inspect(portal, id)).status).toBe(200);
    const { s3, Bucket } = await asInspector();
    const given = await s3.send(new GetObjectCommand({ Bucket, Key: `incoming/${id}` }));
    expect(await given.Body?.transformToByteArray()).toEqual(new Uint8Array(file.bytes));
    s3.destroy();
  });
});

describe("an upload", () => {
  it("of another file than the announced one is not taken by storage, and has nothing to inspect", async () => {
    const portal = await openPortal();
    const file = pdfOf(1, randomUUID());
    const { id, put } = await announced(portal, "prices_1p.pdf", file);
    const other = Buffer.from(file.bytes);
    other.writeUInt8(other.readUInt8(20) ^ 1, 20);
    expect(await put(other)).toBe(400);
    const inspected = await inspect(portal, id);
    expect([inspected.status, codeOf(inspected)]).toEqual([409, "document-not-uploaded"]);
  });
});

describe("an announcement", () => {
  it.each([
    [{ size: 0 }, "document-empty"],
    [{ size: 20 * 1024 * 1024 + 1 }, "document-too-large"],
  ])("of %o is refused as %s", async (changes, code) => {
    const { apiUrl, token } = await openPortal();
    const { bytes, sha256 } = pdfOf(1, randomUUID());
    const file = { fileName: "prices_1p.pdf", size: bytes.length, sha256 };
    const body = { type: "prices", ...file, mediaType: "application/pdf", ...changes };
    const refused = await call(`${apiUrl}/v1/documents`, { method: "POST", token, body });
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ errors: [{ pointer: "/size", code }] });
  });
});
