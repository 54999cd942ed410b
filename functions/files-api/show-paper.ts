import { mayReadPaper } from "#shared/assistance/disclosure.ts";
import { readerOf } from "#shared/http/reader.ts";
import { getAssistanceDocument } from "#shared/http/routes/files.ts";
import type { Handle } from "#shared/http/serve.ts";
import { findAssistance } from "#shared/store/find-assistance.ts";
import { findPaper } from "#shared/store/listed-papers.ts";
import { addressOf, type DocumentNeeds } from "./address-of.ts";

/**
 * An address under which those who work on an application, or were invited to read it, look at one of its papers (L114-0.PRE,
 * L114-12.2.1, L114-13.2, L114-16.2.2). What speaks of the representation is none of a provider's.
 */
export const showPaper =
  (needs: DocumentNeeds): Handle<typeof getAssistanceDocument.request> =>
  async ({ path, query }, circumstance) => {
    const { desk } = needs;
    const found = await findAssistance(desk, path.id, circumstance.caller);
    if (found === undefined) return { problem: "not-found" };
    const { loaded, roles, invited } = found;
    const listed = await findPaper(desk.seal, loaded, path.documentId);
    if (listed === undefined) return { problem: "not-found" };
    if (!mayReadPaper(listed.type, roles, invited)) return { problem: "role-not-allowed" };
    const reader = readerOf(getAssistanceDocument, circumstance);
    return addressOf(needs, { caseId: loaded.caseId, listed, reader, why: query.reason });
  };
