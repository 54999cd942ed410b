import type { ReadHistory, RecordRead } from "#shared/access/record-read.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { fieldErrorOf } from "#shared/http/field-errors.ts";
import { readerOf } from "#shared/http/reader.ts";
import { getCaseReads } from "#shared/http/routes/reads.ts";
import type { Handle } from "#shared/http/serve.ts";
import type { CaseStore } from "#shared/store/ports.ts";
import { unitOf } from "./unit-of.ts";

interface Needs {
  readonly cases: Pick<CaseStore, "load">;
  readonly reads: ReadHistory;
  readonly recordRead: RecordRead;
}

/**
 * Who was shown what of a case, for those who oversee its territory. That they looked is on record
 * as well, before they are told anything.
 */
export const showReads =
  ({ cases, reads, recordRead }: Needs): Handle<typeof getCaseReads.request> =>
  async ({ path, query: { cursor, limit, reason } }, circumstance) => {
    const { caller, locale } = circumstance;
    const { data: caseId } = caseIdSchema.safeParse(path.id);
    if (caseId === undefined || caller.unit === undefined) return { problem: "not-found" };
    if ((await unitOf(cases, caseId)) !== caller.unit) return { problem: "not-found" };
    await recordRead(readerOf(getCaseReads, circumstance), {
      caseId,
      what: { kind: "reads" },
      why: reason,
    });
    const page = await reads.page(caseId, limit, cursor);
    if (page === undefined) {
      const errors = [fieldErrorOf("query", "/cursor", "malformed", locale)];
      return { problem: "request-invalid", errors };
    }
    const shown = page.reads.map(({ caseId: _, requestId: __, ...read }) => read);
    const next = page.next !== undefined && { next: page.next };
    return { status: 200, body: { caseId, reads: shown, ...next } };
  };
