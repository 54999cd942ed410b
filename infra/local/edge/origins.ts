import { request as ask, type IncomingMessage } from "node:http";
import { GetObjectCommand, S3Client, S3ServiceException } from "@aws-sdk/client-s3";
import { accessTo } from "#infra/local/access.ts";
import type { Cloud } from "#infra/local/cloud.ts";
import type { Origin } from "./deployed-edge.ts";

/** What an origin answers, whole. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

interface Asked {
  readonly path: string;
  readonly query: string;
}

const inStorage = /^(?<bucket>[^.]+)\.s3\./;
const inTheApi = /^(?<api>[^.]+)\.execute-api\./;

/** Asks the origin as CloudFront would: storage for a page, API Gateway for an answer. */
export const answerOf = async (
  cloud: Cloud,
  origin: Origin,
  asked: Asked,
  request: IncomingMessage,
): Promise<Answer> => {
  const bucket = inStorage.exec(origin.domain)?.groups?.["bucket"];
  if (bucket !== undefined) return pageIn(cloud, bucket, origin, asked, request);
  const api = inTheApi.exec(origin.domain)?.groups?.["api"];
  if (api === undefined) throw new Error(`unknown origin ${origin.domain}`);
  return passedOn(cloud, `/_aws/execute-api/${api}/$default${asked.path}${asked.query}`, request);
};

const textAnswer = (status: number, text: string): Answer => ({
  status,
  headers: { "content-type": "text/plain; charset=utf-8" },
  body: Buffer.from(text),
});

/** Storage says "forbidden" of what is not there to whoever may not list it. */
const refusals: Readonly<Record<string, Answer>> = {
  NoSuchKey: textAnswer(403, "not found"),
  AccessDenied: textAnswer(403, "not found"),
};

const pageIn = async (
  cloud: Cloud,
  bucket: string,
  origin: Origin,
  { path }: Asked,
  { method, headers }: IncomingMessage,
): Promise<Answer> => {
  if (method !== "GET" && method !== "HEAD") return textAnswer(405, "method not allowed");
  const s3 = new S3Client({ ...accessTo(cloud), forcePathStyle: true });
  try {
    const Key = `${origin.path}${decodeURIComponent(path)}`.replace(/^\//, "");
    const found = await s3.send(new GetObjectCommand({ Bucket: bucket, Key }));
    const body = Buffer.from((await found.Body?.transformToByteArray()) ?? []);
    const etag = found.ETag ?? "";
    const shown = {
      etag,
      "content-type": found.ContentType ?? "application/octet-stream",
      "cache-control": found.CacheControl ?? "",
    };
    if (headers["if-none-match"] === etag)
      return { status: 304, headers: shown, body: Buffer.alloc(0) };
    return { status: 200, headers: shown, body };
  } catch (error) {
    const refusal = error instanceof S3ServiceException ? refusals[error.name] : undefined;
    if (refusal === undefined) throw error;
    return refusal;
  } finally {
    s3.destroy();
  }
};

/** Headers that belong to one connection, not to what is sent over it. */
const ofTheConnection = new Set([
  "connection",
  "keep-alive",
  "transfer-encoding",
  "content-length",
]);

const passedOn = async (cloud: Cloud, path: string, incoming: IncomingMessage): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { host: _, ...headers } = incoming.headers;
    const { hostname, port } = new URL(cloud.endpoint);
    const { method } = incoming;
    const forwarded = [headers["x-forwarded-for"], incoming.socket.remoteAddress].filter(
      (one) => one !== undefined,
    );
    const sent = { ...headers, "x-forwarded-for": forwarded.join(", ") };
    const passed = ask({ hostname, port, path, method, headers: sent }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("error", reject);
      answer.on("end", () => {
        const given = Object.entries(answer.headers).flatMap(([name, value]) =>
          ofTheConnection.has(name) || value === undefined ? [] : [[name, String(value)]],
        );
        resolve({
          status: answer.statusCode ?? 502,
          headers: Object.fromEntries(given),
          body: Buffer.concat(parts),
        });
      });
    });
    passed.on("error", reject);
    incoming.pipe(passed);
  });
