import { inspectDocument, type InspectionFlaw } from "#shared/documents/inspect.ts";
import { problemOf } from "#shared/http/refusal.ts";
import type { inspectDocument as route } from "#shared/http/routes/documents.ts";
import type { Handle } from "#shared/http/serve.ts";
import type { Count } from "#shared/observability/metrics.ts";
import { findOwn, viewDocument } from "./find-document.ts";

type Needs = Parameters<typeof inspectDocument>[0] & {
  readonly count: Count;
  /** Seconds after which it is worth asking again whether a file was scanned. */
  readonly scanSeconds: number;
};

/** A file that is not scanned yet is nobody's fault: its uploader asks again, and nothing is counted. */
const answerTo = (flaw: InspectionFlaw, { count, scanSeconds }: Needs) => {
  if (flaw.code === "document-not-scanned") {
    return { ...problemOf(flaw), retryAfter: scanSeconds };
  }
  count("document-refused", flaw.code);
  return problemOf(flaw);
};

/** Has a file of the caller's inspected; again and again with the same answer (R377-8e, R377-16e, G14). */
export const inspectOwn =
  (needs: Needs): Handle<typeof route.request> =>
  async ({ path }, { caller }) => {
    const record = await findOwn(needs, path.id, caller);
    if (record === undefined) return { problem: "not-found" };
    const inspection = await inspectDocument(needs, record);
    return inspection.inspected
      ? { status: 200, body: viewDocument(inspection.record) }
      : answerTo(inspection.flaw, needs);
  };
