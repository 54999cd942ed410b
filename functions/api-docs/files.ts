import { createHash } from "node:crypto";

export interface FileResult {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly isBase64Encoded?: boolean;
}

interface FileProps {
  readonly content: string | Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/** A file that a function carries with it, and how it answers a caller who may have it already. */
export type PublishedFile = (ifNoneMatch: string | undefined) => FileResult;

const hasIt = (ifNoneMatch: string | undefined, etag: string) =>
  (ifNoneMatch ?? "").split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);

/** A file as API Gateway takes it: bytes in base64, text as it is, with a strong entity tag. */
export const published = ({ content, headers }: FileProps): PublishedFile => {
  const etag = `"${createHash("sha256").update(content).digest("base64url")}"`;
  const common = { ...headers, etag, "x-content-type-options": "nosniff" };
  const found: FileResult =
    typeof content === "string"
      ? { statusCode: 200, headers: common, body: content }
      : {
          statusCode: 200,
          headers: common,
          body: Buffer.from(content).toString("base64"),
          isBase64Encoded: true,
        };
  const unchanged: FileResult = { statusCode: 304, headers: common };
  return (ifNoneMatch) => (hasIt(ifNoneMatch, etag) ? unchanged : found);
};
