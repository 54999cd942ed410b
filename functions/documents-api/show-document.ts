import type { getDocument } from "#shared/http/routes/documents.ts";
import type { Handle } from "#shared/http/serve.ts";
import { findOwn, viewDocument } from "./find-document.ts";

/** What is known of a document of the caller's own. */
export const showDocument =
  (needs: Parameters<typeof findOwn>[0]): Handle<typeof getDocument.request> =>
  async ({ path }, { caller }) => {
    const record = await findOwn(needs, path.id, caller);
    return record === undefined
      ? { problem: "not-found" }
      : { status: 200, body: viewDocument(record) };
  };
