import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  DeleteObjectsCommand,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from "@aws-sdk/client-s3";
import { instantAt, type Instant } from "#shared/law/dates.ts";

/** Where the pages of the console lie in their bucket; the distribution shows nothing else of it. */
export const pagesPrefix = "console/";

/** A file of the console as a browser is to get it. */
export interface Page {
  /** Path below the console's own address, such as `assets/index-abc.js`. */
  readonly path: string;
  readonly content: Uint8Array | string;
  readonly mediaType: string;
  readonly cacheControl: string;
}

/** The files of a build that lie in a folder, by their paths in it. */
export const filesBelow = (folder: string): ReadonlyMap<string, Uint8Array> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => {
        const file = join(one.parentPath, one.name);
        return [file.slice(folder.length + 1), readFileSync(file)];
      }),
  );

/** The files that a browser is shown, in a bucket that only the distribution may read. */
export interface PageStore {
  readonly put: (page: Page) => Promise<void>;
  /** Paths with the instant each was put. */
  readonly list: () => Promise<ReadonlyMap<string, Instant>>;
  readonly remove: (paths: readonly string[]) => Promise<void>;
}

/** Storage takes no more deletions than this in one request. */
const mostAtOnce = 1000;

/** The store behind the console's address. */
export const s3Pages = (bucket: string): PageStore => {
  const s3 = new S3Client();
  const keyOf = (path: string) => `${pagesPrefix}${path}`;
  return {
    put: async ({ path, content, mediaType, cacheControl }) => {
      await s3.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: keyOf(path),
          Body: content,
          ContentType: mediaType,
          CacheControl: cacheControl,
        }),
      );
    },
    list: async () => {
      const found = new Map<string, Instant>();
      const wanted = { Bucket: bucket, Prefix: pagesPrefix };
      for await (const { Contents = [] } of paginateListObjectsV2({ client: s3 }, wanted))
        for (const { Key = "", LastModified } of Contents)
          found.set(Key.slice(pagesPrefix.length), instantAt(LastModified?.getTime() ?? 0));
      return found;
    },
    remove: async (paths) => {
      for (let from = 0; from < paths.length; from += mostAtOnce) {
        const Objects = paths.slice(from, from + mostAtOnce).map((path) => ({ Key: keyOf(path) }));
        await s3.send(
          new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }),
        );
      }
    },
  };
};
