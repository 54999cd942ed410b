import * as z from "zod";
import type { PageStore } from "#shared/adapters/page-files.ts";
import type { StackAnswer } from "#shared/adapters/stack-answer.ts";
import type { Instant } from "#shared/law/dates.ts";
import { errorNameOf, type Log } from "#shared/observability/logger.ts";
import { outlived, pagesOf } from "./pages.ts";

/** What CloudFormation asks of a resource of ours. */
const requestSchema = z.object({
  RequestType: z.enum(["Create", "Update", "Delete"]),
  ResponseURL: z.url(),
  StackId: z.string(),
  RequestId: z.string(),
  LogicalResourceId: z.string(),
  ResourceProperties: z.object({
    /** JSON that the console reads before anything else: where to sign in. */
    Configuration: z.string(),
  }),
});
type Request = z.infer<typeof requestSchema>;

/** What the publisher needs. */
export interface Publishing {
  readonly log: Log;
  /** The files of the build, by their paths. */
  readonly files: () => ReadonlyMap<string, Uint8Array>;
  readonly store: PageStore;
  readonly answer: (address: string, answer: StackAnswer) => Promise<void>;
  readonly now: () => Instant;
}

/** The first page goes last: it names the others, which are there by then. */
const firstPage = "index.html";

const publish = async ({ files, store, now }: Publishing, configuration: string): Promise<void> => {
  const pages = pagesOf(files(), configuration);
  const [first, others] = [
    pages.filter(({ path }) => path === firstPage),
    pages.filter(({ path }) => path !== firstPage),
  ];
  if (first.length === 0) throw new Error("the console has no first page");
  await Promise.all(others.map(store.put));
  await Promise.all(first.map(store.put));
  await store.remove(outlived(await store.list(), pages, now()));
};

const carryOut = async (publishing: Publishing, request: Request): Promise<void> => {
  if (request.RequestType !== "Delete")
    return publish(publishing, request.ResourceProperties.Configuration);
  const { store } = publishing;
  return store.remove([...(await store.list()).keys()]);
};

/**
 * Puts the pages of the console into their bucket when CloudFormation deploys them, and takes them away with their stack. It
 * answers whatever happens: a stack without an answer waits for an hour.
 */
export const publishHandler =
  (publishing: Publishing) =>
  async (event: unknown): Promise<void> => {
    const request = requestSchema.parse(event);
    const { StackId, RequestId, LogicalResourceId } = request;
    const about = { StackId, RequestId, LogicalResourceId, PhysicalResourceId: "console" };
    try {
      await carryOut(publishing, request);
    } catch (error) {
      publishing.log.error("console-not-published", { errorName: errorNameOf(error) });
      const Reason = error instanceof Error ? error.message : "unknown";
      return publishing.answer(request.ResponseURL, { ...about, Status: "FAILED", Reason });
    }
    return publishing.answer(request.ResponseURL, { ...about, Status: "SUCCESS" });
  };
