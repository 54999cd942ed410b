import { createHash } from "node:crypto";
import type {
  CaseFileStore,
  StoredVersion,
  Upload,
  UploadStore,
  ViewingStore,
} from "#shared/documents/ports.ts";
import { cleanVerdict, scanOf } from "#shared/documents/scan.ts";

interface Stored extends StoredVersion {
  readonly bytes: Uint8Array;
}

const base64Of = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("base64");

const headersOf = ({ size, sha256, mediaType }: Upload) => ({
  "content-length": String(size),
  "content-type": mediaType,
  "x-amz-checksum-sha256": Buffer.from(sha256, "hex").toString("base64"),
});

/** What a scanner says of a file; undefined while it has not come to it. */
type Scanner = (bytes: Uint8Array) => string | undefined;

/**
 * A bucket in memory: versioned, strict about what an address takes, and about who is given what
 * was not found clean, as the real one is. Its scanner is done at once and finds nothing unless told otherwise.
 */
export const memoryObjects = (scanner: Scanner = () => cleanVerdict) => {
  const stored: Stored[] = [];
  const addresses = new Map<string, Upload>();
  let versions = 0;

  /** Writes a file whatever any address says, as storage would not. */
  const place = (key: string, bytes: Uint8Array): void => {
    versions += 1;
    stored.push({ key, versionId: `version-${versions}`, bytes });
  };
  const latest = (key: string) => stored.findLast((one) => one.key === key);

  const held = (key: string): Uint8Array => {
    const found = latest(key);
    if (found === undefined) throw new Error(`storage: no such file: ${key}`);
    return found.bytes;
  };
  const remove = (isGone: (one: Stored) => boolean): void => {
    stored.splice(0, stored.length, ...stored.filter((one) => !isGone(one)));
  };

  const uploads: UploadStore = {
    presign: async (upload) => {
      const url = `https://storage.example/${upload.key}?signature=${addresses.size + 1}`;
      addresses.set(url, upload);
      return { url, headers: headersOf(upload) };
    },
    sizeOf: async (key) => latest(key)?.bytes.length,
    scanOf: async (key) => scanOf(scanner(held(key))),
    read: async (key) => {
      const bytes = held(key);
      if (scanner(bytes) !== cleanVerdict) throw new Error(`storage: access denied: ${key}`);
      return bytes;
    },
    erase: async (key) => remove((one) => one.key === key),
  };

  const files: CaseFileStore = {
    sizeOf: uploads.sizeOf,
    copy: async (from, to) => place(to, await uploads.read(from)),
    versionsUnder: async (prefix) =>
      stored
        .filter(({ key }) => key.startsWith(prefix))
        .map(({ key, versionId }) => ({ key, versionId })),
    erase: async (gone) => {
      const ids = new Set(gone.map(({ versionId }) => versionId));
      remove(({ versionId }) => ids.has(versionId));
    },
  };

  const views: ViewingStore = {
    sizeOf: uploads.sizeOf,
    view: async ({ key, fileName, seconds }) =>
      `https://storage.example/${key}?name=${fileName}&seconds=${seconds}`,
  };

  /** Sends a file to an address, as an uploader does; answers the status of HTTP. */
  const put = (url: string, headers: Readonly<Record<string, string>>, bytes: Uint8Array) => {
    const upload = addresses.get(url);
    const sent: Record<string, string> = { ...headers, "content-length": String(bytes.length) };
    if (upload === undefined) return 403;
    if (Object.entries(headersOf(upload)).some(([name, value]) => sent[name] !== value)) return 403;
    if (base64Of(bytes) !== sent["x-amz-checksum-sha256"]) return 400;
    place(upload.key, bytes);
    return 200;
  };

  return { uploads, files, views, put, place, keys: () => stored.map(({ key }) => key) };
};
