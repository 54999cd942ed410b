import { readerOf } from "#shared/http/reader.ts";
import { getCaseDocument } from "#shared/http/routes/files.ts";
import type { Handle } from "#shared/http/serve.ts";
import { mayLookInto } from "#shared/registration/disclosure.ts";
import type { Registration } from "#shared/registration/state.ts";
import { openApplication } from "#shared/store/application.ts";
import type { Desk, LoadedCase } from "#shared/store/desk.ts";
import { findCaseOfUnit } from "#shared/store/find-of-unit.ts";
import { addressOf, type DocumentNeeds } from "./address-of.ts";

/** A document of the application under decision, or of the one that the entry stands by. */
const listedIn = async (
  { seal }: Pick<Desk, "seal">,
  loaded: LoadedCase<Registration>,
  documentId: string,
) => {
  const { application, account } = loaded.state;
  const sequences = new Set([application, account?.application]);
  const opened = await Promise.all(
    [...sequences].map(async (sequence) => openApplication(seal, loaded, sequence)),
  );
  return opened.flatMap((form) => form?.documents ?? []).find(({ id }) => id === documentId);
};

/**
 * An address under which the representative and the Commission look at a document while they check
 * the application (R377-21, R377-26). What tells of a person's health is for those who verify and decide.
 */
export const showDocument =
  (needs: DocumentNeeds): Handle<typeof getCaseDocument.request> =>
  async ({ path, query }, circumstance) => {
    const { caller } = circumstance;
    const { desk } = needs;
    const loaded = await findCaseOfUnit(desk.cases, path.id, caller);
    if (loaded === undefined) return { problem: "not-found" };
    const listed = await listedIn(desk, loaded, path.documentId);
    if (listed === undefined) return { problem: "not-found" };
    if (!mayLookInto(listed.type, caller.roles)) return { problem: "role-not-allowed" };
    const reader = readerOf(getCaseDocument, circumstance);
    return addressOf(needs, { caseId: loaded.caseId, listed, reader, why: query.reason });
  };
