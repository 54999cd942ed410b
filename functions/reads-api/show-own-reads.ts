import type { ReadHistory, RecordRead } from "#shared/access/record-read.ts";
import { toldReads } from "#shared/access/told-reads.ts";
import { isWithheldFrom } from "#shared/assistance/portal-access.ts";
import { fieldErrorOf } from "#shared/http/field-errors.ts";
import { readerOf } from "#shared/http/reader.ts";
import { getApplicationReads } from "#shared/http/routes/reads.ts";
import type { Handle } from "#shared/http/serve.ts";
import { dayOf } from "#shared/law/dates.ts";
import type { Desk } from "#shared/store/desk.ts";
import { findOwnApplication } from "#shared/store/own-application.ts";

interface Needs {
  readonly desk: Pick<Desk, "cases" | "seal" | "clock">;
  readonly reads: ReadHistory;
  readonly recordRead: RecordRead;
}

/**
 * Who was shown something of an application, for the people it is about and a representative who still acts (L114-0.PRE,
 * L114-12.1.2, L114-12.1.7). Of a case that was ever handed over to the confidential track nobody is told here (G47).
 */
export const showOwnReads =
  ({ desk, reads, recordRead }: Needs): Handle<typeof getApplicationReads.request> =>
  async ({ path, query: { cursor, limit }, headers }, circumstance) => {
    const { caller, locale } = circumstance;
    const today = dayOf(desk.clock.now());
    const asked = { id: path.id, caller, acting: headers["acting-person"] };
    const own = await findOwnApplication(desk, asked, today);
    if (own === undefined) return { problem: "not-found" };
    const { by, loaded } = own;
    const { caseId, state, entries } = loaded;
    if (isWithheldFrom(by, state, entries, today)) return { problem: "not-found" };
    await recordRead(readerOf(getApplicationReads, circumstance), {
      caseId,
      what: { kind: "reads" },
    });
    const page = await reads.page(caseId, limit, cursor);
    if (page === undefined) {
      const errors = [fieldErrorOf("query", "/cursor", "malformed", locale)];
      return { problem: "request-invalid", errors };
    }
    const isRepresentative = by === "representative";
    const told = toldReads(page.reads, { isRepresentative, locale });
    const next = page.next !== undefined && { next: page.next };
    return { status: 200, body: { caseId, reads: told, ...next } };
  };
