import { createHash } from "node:crypto";
import type {
  CaseFileStore,
  StoredVersion,
  Upload,
  UploadStore,
  ViewingStore,
} from "#shared/documents/ports.ts";

interface Stored extends StoredVersion {
  readonly bytes: Uint8Array;
}

const base64Of = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("base64");

const headersOf = ({ size, sha256, mediaType }: Upload) => ({
  "content-length": String(size),
  "content-type": mediaType,
  "x-amz-checksum-sha256": Buffer.from(sha256, "hex").toString("base64"),
});

/** A bucket in memory: versioned, and strict about what an address takes, as the real one is. */
export const memoryObjects = () => {
  const stored: Stored[] = [];
  const addresses = new Map<string, Upload>();
  let versions = 0;

  /** Writes a file whatever any address says, as storage would not. */
  const place = (key: string, bytes: Uint8Array): void => {
    versions += 1;
    stored.push({ key, versionId: `version-${versions}`, bytes });
  };
  const latest = (key: string) => stored.findLast((one) => one.key === key);

  const uploads: UploadStore = {
    presign: async (upload) => {
      const url = `https://storage.example/${upload.key}?signature=${addresses.size + 1}`;
      addresses.set(url, upload);
      return { url, headers: headersOf(upload) };
    },
    sizeOf: async (key) => latest(key)?.bytes.length,
    read: async (key) => {
      const found = latest(key);
      if (found === undefined) throw new Error(`storage: no such file: ${key}`);
      return found.bytes;
    },
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
      stored.splice(0, stored.length, ...stored.filter(({ versionId }) => !ids.has(versionId)));
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
