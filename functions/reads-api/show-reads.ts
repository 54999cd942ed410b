import type { ReadHistory, RecordRead } from "#shared/access/record-read.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { caseIdSchema, type CaseId, type Entry } from "#shared/cases/entry.ts";
import { sittingKind } from "#shared/commission/sitting.ts";
import { fieldErrorOf } from "#shared/http/field-errors.ts";
import { readerOf } from "#shared/http/reader.ts";
import { getCaseReads } from "#shared/http/routes/reads.ts";
import type { Handle } from "#shared/http/serve.ts";
import type { Unit } from "#shared/law/territory.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { caseFrom } from "#shared/store/desk.ts";
import type { CaseStore } from "#shared/store/ports.ts";

interface Needs {
  readonly cases: Pick<CaseStore, "load">;
  readonly reads: ReadHistory;
  readonly recordRead: RecordRead;
}

/** The unit that an application for services went to: as it was received, for of erased people the case says nothing more. */
const unitOfApplication = ({ events }: Entry): Unit | undefined => {
  const [first] = events;
  const event = first && assistanceKind.parseEvent(first);
  return event?.type === "received" ? event.unit : undefined;
};

/** The unit that has a registration, a sitting or an application for services; undefined where there is no such history. */
const unitOf = async (cases: Needs["cases"], caseId: CaseId): Promise<Unit | undefined> => {
  const history = await cases.load(caseId);
  const [first] = history;
  switch (first?.kind) {
    case registrationKind.name:
      return caseFrom(registrationKind, caseId, history).state.unit;
    case sittingKind.name: {
      const { state } = caseFrom(sittingKind, caseId, history);
      return state.state === "none" ? undefined : state.unit;
    }
    case assistanceKind.name:
      return unitOfApplication(first);
    default:
      return undefined;
  }
};

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
