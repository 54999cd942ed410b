import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { S3Client } from "@aws-sdk/client-s3";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { s3CaseFiles, s3Scanning, s3Uploads, s3Viewing } from "#shared/adapters/objects.ts";
import type { Upload } from "#shared/documents/ports.ts";

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string | null>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The real client, and storage that answers each request with the next of these. */
const storage = (...answers: readonly (string | Uint8Array)[]) => {
  const sent: Sent[] = [];
  const s3 = new S3Client({
    region: "eu-central-1",
    credentials: { accessKeyId: "key", secretAccessKey: "secret" },
    requestChecksumCalculation: "WHEN_REQUIRED",
    maxAttempts: 1,
    requestHandler: {
      handle: async (request: Sent) => {
        const body = answers[sent.length] ?? "<Nothing/>";
        sent.push(request);
        return {
          response: { statusCode: 200, headers: {}, body: Readable.from([Buffer.from(body)]) },
        };
      },
      updateHttpClientConfig: () => undefined,
      httpHandlerConfigs: () => ({}),
    },
  });
  return { s3, sent };
};

const listing = (keys: readonly string[]) =>
  `<ListBucketResult>${keys
    .map((key, index) => `<Contents><Key>${key}</Key><Size>${index + 7}</Size></Contents>`)
    .join("")}</ListBucketResult>`;

const tagging = (...tags: readonly (readonly [string, string])[]) =>
  `<Tagging><TagSet>${tags
    .map(([key, value]) => `<Tag><Key>${key}</Key><Value>${value}</Value></Tag>`)
    .join("")}</TagSet></Tagging>`;

const versionsPage = (more: string) => `<ListVersionsResult>${more}</ListVersionsResult>`;

const bytes = new TextEncoder().encode("a price list");
const sha256 = createHash("sha256").update(bytes).digest();
const upload: Upload = {
  key: "incoming/one",
  size: bytes.length,
  sha256: sha256.toString("hex"),
  mediaType: "application/pdf",
  seconds: 900,
};

describe("an address for an upload", () => {
  it("is bound to the size, the type and the checksum of the file, and to its time", async () => {
    const { s3 } = storage();
    const { url, headers } = await s3Uploads("files", s3).presign(upload);
    expect(headers).toEqual({
      "content-length": "12",
      "content-type": "application/pdf",
      "x-amz-checksum-sha256": sha256.toString("base64"),
    });
    const { origin, pathname, searchParams } = new URL(url);
    expect(`${origin}${pathname}`).toBe("https://files.s3.eu-central-1.amazonaws.com/incoming/one");
    expect(searchParams.get("X-Amz-Expires")).toBe("900");
    expect(searchParams.get("X-Amz-SignedHeaders")?.split(";")).toEqual(
      expect.arrayContaining([...Object.keys(headers), "host"]),
    );
  });

  it("leaves nothing to the address that has to be a header, and has no checksum of an empty file", async () => {
    const { s3, sent } = storage();
    const { url } = await s3Uploads("files", s3).presign(upload);
    expect([...new URL(url).searchParams.keys()].join()).not.toMatch(/checksum/i);
    expect(sent).toEqual([]);
  });

  const changed: readonly Partial<Upload>[] = [
    { size: 13 },
    { mediaType: "image/png" },
    { sha256: "0".repeat(64) },
    { key: "other" },
  ];
  it.each(changed)("has another signature with %o", async (changes) => {
    const { s3 } = storage();
    const uploads = s3Uploads("files", s3);
    const [one, other] = [
      await uploads.presign(upload),
      await uploads.presign({ ...upload, ...changes }),
    ].map(({ url }) => new URL(url).searchParams.get("X-Amz-Signature"));
    expect(one).not.toBe(other);
  });
});

describe("an address to look at a file", () => {
  it("gives the file under its name, for so long, and leaves nothing in a cache", async () => {
    const { s3, sent } = storage();
    const viewing = { key: "cases/x/one", fileName: "prices_3p.pdf", seconds: 300 };
    const url = new URL(await s3Viewing("files", s3).view(viewing));
    expect(`${url.origin}${url.pathname}`).toBe(
      "https://files.s3.eu-central-1.amazonaws.com/cases/x/one",
    );
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      "X-Amz-Expires": "300",
      "response-content-disposition": 'inline; filename="prices_3p.pdf"',
      "response-cache-control": "private, no-store",
    });
    expect(sent).toEqual([]);
  });
});

describe("files in a bucket", () => {
  it("have a size where they are, and none where only a longer name is", async () => {
    const { s3, sent } = storage(
      listing(["incoming/one"]),
      listing(["incoming/one-more"]),
      listing([]),
    );
    const uploads = s3Uploads("files", s3);
    expect(await uploads.sizeOf("incoming/one")).toBe(7);
    expect(await uploads.sizeOf("incoming/one")).toBeUndefined();
    expect(await uploads.sizeOf("incoming/one")).toBeUndefined();
    expect(sent[0]?.query).toMatchObject({ prefix: "incoming/one", "max-keys": "1" });
  });

  it("are read whole", async () => {
    const { s3, sent } = storage(bytes);
    expect(new Uint8Array(await s3Uploads("files", s3).read("incoming/one"))).toEqual(bytes);
    expect(sent[0]).toMatchObject({ method: "GET", path: "/incoming/one" });
  });

  it("are copied without their tags", async () => {
    const { s3, sent } = storage("<CopyObjectResult/>");
    await s3CaseFiles("files", s3).copy("incoming/one", "cases/x/one");
    expect(sent[0]).toMatchObject({ method: "PUT", path: "/cases/x/one" });
    expect(sent[0]?.headers).toMatchObject({
      "x-amz-copy-source": "files/incoming/one",
      "x-amz-tagging-directive": "REPLACE",
    });
  });

  it("are listed with every version and every mark of deletion, over all pages", async () => {
    const { s3, sent } = storage(
      versionsPage(
        `<IsTruncated>true</IsTruncated><NextKeyMarker>k</NextKeyMarker><NextVersionIdMarker>v</NextVersionIdMarker>
        <Version><Key>cases/x/one</Key><VersionId>1</VersionId></Version>`,
      ),
      versionsPage(
        `<IsTruncated>false</IsTruncated><Version><Key>cases/x/one</Key><VersionId>2</VersionId></Version>
        <DeleteMarker><Key>cases/x/two</Key><VersionId>3</VersionId></DeleteMarker>`,
      ),
    );
    expect(await s3CaseFiles("files", s3).versionsUnder("cases/x/")).toEqual([
      { key: "cases/x/one", versionId: "1" },
      { key: "cases/x/one", versionId: "2" },
      { key: "cases/x/two", versionId: "3" },
    ]);
    expect(sent[0]?.query).toMatchObject({ prefix: "cases/x/" });
    expect(sent[1]?.query).toMatchObject({ "key-marker": "k", "version-id-marker": "v" });
  });

  it("are erased a thousand at a time", async () => {
    const { s3, sent } = storage("<DeleteResult/>", "<DeleteResult/>");
    const versions = Array.from({ length: 1001 }, (_, index) => ({
      key: `cases/x/${index}`,
      versionId: "1",
    }));
    await s3CaseFiles("files", s3).erase(versions);
    const sizes = sent.map(
      ({ body }) =>
        z
          .string()
          .parse(body)
          .match(/<Object>/g)?.length,
    );
    expect(sizes).toEqual([1000, 1]);
  });

  it("are not taken for erased when storage says that one was not", async () => {
    const { s3 } = storage(
      "<DeleteResult><Error><Key>cases/x/one</Key><Code>AccessDenied</Code></Error></DeleteResult>",
    );
    const erasing = s3CaseFiles("files", s3).erase([{ key: "cases/x/one", versionId: "1" }]);
    await expect(erasing).rejects.toThrow("1 files could not be erased");
  });
});

describe("the verdict of the scanner", () => {
  it("is read from the one tag that holds it", async () => {
    const { s3, sent } = storage(
      tagging(["GuardDutyMalwareScanStatus", "NO_THREATS_FOUND"]),
      tagging(["who", "cares"], ["GuardDutyMalwareScanStatus", "THREATS_FOUND"]),
      tagging(["Status", "NO_THREATS_FOUND"]),
      tagging(),
    );
    const uploads = s3Uploads("files", s3);
    const found = [];
    for (const _ of [1, 2, 3, 4]) found.push(await uploads.scanOf("incoming/one"));
    expect(found).toEqual(["clean", "infected", "awaited", "awaited"]);
    expect(sent[0]).toMatchObject({ method: "GET", path: "/incoming/one", query: { tagging: "" } });
  });

  it("is left where it is looked for", async () => {
    const { s3, sent } = storage("");
    await s3Scanning("files", s3).mark("incoming/one", "THREATS_FOUND");
    expect(sent[0]).toMatchObject({ method: "PUT", path: "/incoming/one", query: { tagging: "" } });
    expect(sent[0]?.body).toContain(
      "<Key>GuardDutyMalwareScanStatus</Key><Value>THREATS_FOUND</Value>",
    );
  });
});

describe("an upload that is taken away", () => {
  it("goes with every version of it, and with no other whose name begins alike", async () => {
    const { s3, sent } = storage(
      versionsPage(
        `<IsTruncated>false</IsTruncated><Version><Key>incoming/one</Key><VersionId>1</VersionId></Version>
        <Version><Key>incoming/one-more</Key><VersionId>2</VersionId></Version>
        <DeleteMarker><Key>incoming/one</Key><VersionId>3</VersionId></DeleteMarker>`,
      ),
      "<DeleteResult/>",
    );
    await s3Uploads("files", s3).erase("incoming/one");
    const versions = z
      .string()
      .parse(sent[1]?.body)
      .match(/<VersionId>\d/g);
    expect(versions).toEqual(["<VersionId>1", "<VersionId>3"]);
  });

  it("may be gone already", async () => {
    const { s3, sent } = storage(versionsPage("<IsTruncated>false</IsTruncated>"));
    await s3Uploads("files", s3).erase("incoming/one");
    expect(sent).toHaveLength(1);
  });
});
