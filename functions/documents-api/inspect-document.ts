import { inspectDocument } from "#shared/documents/inspect.ts";
import { problemOf } from "#shared/http/refusal.ts";
import type { inspectDocument as route } from "#shared/http/routes/documents.ts";
import type { Handle } from "#shared/http/serve.ts";
import { findOwn, viewDocument } from "./find-document.ts";

type Needs = Parameters<typeof inspectDocument>[0];

/** Has a file of the caller's inspected; again and again with the same answer (R377-8e, R377-16e, G14). */
export const inspectOwn =
  (needs: Needs): Handle<typeof route.request> =>
  async ({ path }, { caller }) => {
    const record = await findOwn(needs, path.id, caller);
    if (record === undefined) return { problem: "not-found" };
    const inspection = await inspectDocument(needs, record);
    return inspection.inspected
      ? { status: 200, body: viewDocument(inspection.record) }
      : problemOf(inspection.flaw);
  };
