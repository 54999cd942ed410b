import type * as z from "zod";
import type { Reader, RecordRead } from "#shared/access/record-read.ts";
import type { ReadReason } from "#shared/access/record.ts";
import { mayReadEvidence } from "#shared/assistance/disclosure.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import type { Questions } from "#shared/checks/question.ts";
import type { EvidenceStore } from "#shared/evidence/ports.ts";
import { evidenceOf, type NamedAndFound } from "#shared/evidence/of-case.ts";
import { readerOf } from "#shared/http/reader.ts";
import type { Reply } from "#shared/http/reply.ts";
import {
  getAssistanceEvidence,
  getCaseEvidence,
  type evidenceViewSchema,
} from "#shared/http/routes/files.ts";
import type { Handle } from "#shared/http/serve.ts";
import type { Desk } from "#shared/store/desk.ts";
import { findAssistance } from "#shared/store/find-assistance.ts";
import { findCaseOfUnit } from "#shared/store/find-of-unit.ts";

interface Needs {
  readonly desk: Pick<Desk, "cases" | "seal" | "clock">;
  readonly evidence: Pick<EvidenceStore, "get">;
  readonly recordRead: RecordRead;
}

type EvidenceView = z.output<typeof evidenceViewSchema>;

const viewOf = ({ opened, ...named }: NamedAndFound): EvidenceView => {
  if (opened.found !== "whole") return { ...named, found: opened.found };
  const { sealed: _, ...envelope } = opened.envelope;
  const { raw } = opened;
  const answer = raw === undefined ? undefined : Buffer.from(raw).toString("utf8");
  return { ...named, found: "whole", envelope, ...(answer !== undefined && { answer }) };
};

/** What was asked about a case, and who is to be shown the answers, why if he says so. */
interface Showing {
  readonly caseId: CaseId;
  readonly questions: Questions;
  readonly reader: Reader;
  readonly why: ReadReason | undefined;
}

/** Whatever in storage is not what the case names is said to be so. Nobody is shown it before that is on record. */
const show = async (
  { desk, evidence, recordRead }: Needs,
  { caseId, questions, reader, why }: Showing,
): Promise<Reply> => {
  await recordRead(reader, { caseId, what: { kind: "evidence" }, why });
  const found = await evidenceOf({ seal: desk.seal, evidence }, { caseId, questions });
  return { status: 200, body: { caseId, evidence: found.map(viewOf) } };
};

/** What the state systems answered, as it came and by what it was proven, for those who verify and decide (R377-21, R377-26). */
export const showEvidence =
  (needs: Needs): Handle<typeof getCaseEvidence.request> =>
  async ({ path, query }, circumstance) => {
    const loaded = await findCaseOfUnit(needs.desk.cases, path.id, circumstance.caller);
    if (loaded === undefined) return { problem: "not-found" };
    const { caseId, state } = loaded;
    const reader = readerOf(getCaseEvidence, circumstance);
    return show(needs, { caseId, questions: state.questions, reader, why: query.reason });
  };

/** What the registers answered about the representative, for the executive body, which decides on it (L114-13.2, L114-15.1). */
export const showAssistanceEvidence =
  (needs: Needs): Handle<typeof getAssistanceEvidence.request> =>
  async ({ path, query }, circumstance) => {
    const found = await findAssistance(needs.desk, path.id, circumstance.caller);
    if (found === undefined) return { problem: "not-found" };
    if (!mayReadEvidence(found.roles)) return { problem: "role-not-allowed" };
    const { caseId, state } = found.loaded;
    const reader = readerOf(getAssistanceEvidence, circumstance);
    return show(needs, { caseId, questions: state.questions, reader, why: query.reason });
  };
