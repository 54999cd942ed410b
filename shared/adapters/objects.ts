import {
  CopyObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  PutObjectTaggingCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { getSignedUrl } from "@aws-sdk/s3-request-presigner";
import type {
  CaseFileStore,
  ScanningStore,
  StoredVersion,
  Upload,
  UploadStore,
  Viewing,
  ViewingStore,
} from "#shared/documents/ports.ts";
import { scanOf, scanTag } from "#shared/documents/scan.ts";

/** Storage takes no more deletions than this in one request. */
const mostAtOnce = 1000;

/** What the signature of an upload binds: storage refuses a file of another size, type or content. */
const headersOf = ({ size, sha256, mediaType }: Upload) => ({
  "content-length": String(size),
  "content-type": mediaType,
  "x-amz-checksum-sha256": Buffer.from(sha256, "hex").toString("base64"),
});

const presign = async (s3: S3Client, bucket: string, upload: Upload) => {
  const headers = headersOf(upload);
  const put = new PutObjectCommand({
    Bucket: bucket,
    Key: upload.key,
    ContentLength: upload.size,
    ContentType: upload.mediaType,
    ChecksumSHA256: headers["x-amz-checksum-sha256"],
  });
  const url = await getSignedUrl(s3, put, {
    expiresIn: upload.seconds,
    signableHeaders: new Set(["host", ...Object.keys(headers)]),
    // In the address they would bind nothing: the one who uploads has to send them.
    unhoistableHeaders: new Set(["x-amz-checksum-sha256"]),
  });
  return { url, headers };
};

/** A listing, and not a look at the file: that one answers "forbidden" for a file that is not there. */
const sizeOf = async (s3: S3Client, bucket: string, key: string) => {
  const { Contents: [first] = [] } = await s3.send(
    new ListObjectsV2Command({ Bucket: bucket, Prefix: key, MaxKeys: 1 }),
  );
  return first?.Key === key ? first.Size : undefined;
};

const read = async (s3: S3Client, bucket: string, key: string) => {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
  if (Body === undefined) throw new Error("storage gave a file without content");
  return Body.transformToByteArray();
};

const versionsUnder = async (s3: S3Client, bucket: string, prefix: string) => {
  const found: StoredVersion[] = [];
  let from: { KeyMarker?: string; VersionIdMarker?: string } | undefined = {};
  while (from !== undefined) {
    const page = await listVersions(s3, bucket, prefix, from);
    found.push(...page.versions);
    from = page.next;
  }
  return found;
};

const listVersions = async (
  s3: S3Client,
  bucket: string,
  prefix: string,
  from: { readonly KeyMarker?: string; readonly VersionIdMarker?: string },
) => {
  const page = await s3.send(
    new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix, ...from }),
  );
  const { Versions = [], DeleteMarkers = [], NextKeyMarker, NextVersionIdMarker } = page;
  const versions = [...Versions, ...DeleteMarkers].map(({ Key, VersionId }) => {
    if (Key === undefined || VersionId === undefined) throw new Error("a version without a name");
    return { key: Key, versionId: VersionId };
  });
  const next = page.IsTruncated === true && {
    ...(NextKeyMarker !== undefined && { KeyMarker: NextKeyMarker }),
    ...(NextVersionIdMarker !== undefined && { VersionIdMarker: NextVersionIdMarker }),
  };
  return { versions, next: next === false ? undefined : next };
};

const eraseSome = async (s3: S3Client, bucket: string, versions: readonly StoredVersion[]) => {
  const Objects = versions.map(({ key, versionId }) => ({ Key: key, VersionId: versionId }));
  const { Errors = [] } = await s3.send(
    new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }),
  );
  if (Errors.length > 0) throw new Error(`${Errors.length} files could not be erased`);
};

/** A checksum of the SDK's own would be that of an empty file, and be part of every signed address. */
const plainClient = () => new S3Client({ requestChecksumCalculation: "WHEN_REQUIRED" });

/** Uploads in a bucket of S3. */
export const s3Uploads = (bucket: string, s3 = plainClient()): UploadStore => ({
  presign: async (upload) => presign(s3, bucket, upload),
  sizeOf: async (key) => sizeOf(s3, bucket, key),
  scanOf: async (key) => {
    const { TagSet = [] } = await s3.send(
      new GetObjectTaggingCommand({ Bucket: bucket, Key: key }),
    );
    return scanOf(TagSet.find(({ Key }) => Key === scanTag)?.Value);
  },
  read: async (key) => read(s3, bucket, key),
  erase: async (key) => {
    const versions = await versionsUnder(s3, bucket, key);
    const own = versions.filter((version) => version.key === key);
    if (own.length > 0) await eraseSome(s3, bucket, own);
  },
});

/** Files on their way in as a scanner sees them: it reads each and leaves its verdict on it. */
export const s3Scanning = (bucket: string, s3 = plainClient()): ScanningStore => ({
  read: async (key) => read(s3, bucket, key),
  mark: async (key, verdict) => {
    const Tagging = { TagSet: [{ Key: scanTag, Value: verdict }] };
    await s3.send(new PutObjectTaggingCommand({ Bucket: bucket, Key: key, Tagging }));
  },
});

const view = async (s3: S3Client, bucket: string, { key, fileName, seconds }: Viewing) => {
  const get = new GetObjectCommand({
    Bucket: bucket,
    Key: key,
    ResponseContentDisposition: `inline; filename="${fileName}"`,
    ResponseCacheControl: "private, no-store",
  });
  return getSignedUrl(s3, get, { expiresIn: seconds });
};

/** Looks at the files of cases in a bucket of S3. */
export const s3Viewing = (bucket: string, s3 = plainClient()): ViewingStore => ({
  sizeOf: async (key) => sizeOf(s3, bucket, key),
  view: async (viewing) => view(s3, bucket, viewing),
});

/** Files of cases in a bucket of S3. */
export const s3CaseFiles = (bucket: string, s3 = plainClient()): CaseFileStore => ({
  sizeOf: async (key) => sizeOf(s3, bucket, key),
  copy: async (from, to) => {
    // Tags stay behind: they are about the upload, and copying them is a right of its own.
    const copying = { Bucket: bucket, Key: to, CopySource: `${bucket}/${from}` };
    await s3.send(new CopyObjectCommand({ ...copying, TaggingDirective: "REPLACE" }));
  },
  versionsUnder: async (prefix) => versionsUnder(s3, bucket, prefix),
  erase: async (versions) => {
    for (let start = 0; start < versions.length; start += mostAtOnce) {
      await eraseSome(s3, bucket, versions.slice(start, start + mostAtOnce));
    }
  },
});
