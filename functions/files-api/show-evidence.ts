import type * as z from "zod";
import type { RecordRead } from "#shared/access/record-read.ts";
import type { EvidenceStore } from "#shared/evidence/ports.ts";
import { evidenceOf, type NamedAndFound } from "#shared/evidence/of-case.ts";
import { readerOf } from "#shared/http/reader.ts";
import { getCaseEvidence, type evidenceViewSchema } from "#shared/http/routes/files.ts";
import type { Handle } from "#shared/http/serve.ts";
import type { Desk } from "#shared/store/desk.ts";
import { findCaseOfUnit } from "#shared/store/find-of-unit.ts";

interface Needs {
  readonly desk: Pick<Desk, "cases" | "seal">;
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

/**
 * What the state systems answered, as it came and by what it was proven, for those who verify and decide (R377-21,
 * R377-26). Whatever in storage is not what the case names is said to be so. Nobody is shown it before that is on record.
 */
export const showEvidence =
  ({ desk, evidence, recordRead }: Needs): Handle<typeof getCaseEvidence.request> =>
  async ({ path, query }, circumstance) => {
    const loaded = await findCaseOfUnit(desk.cases, path.id, circumstance.caller);
    if (loaded === undefined) return { problem: "not-found" };
    const {
      caseId,
      state: { questions },
    } = loaded;
    await recordRead(readerOf(getCaseEvidence, circumstance), {
      caseId,
      what: { kind: "evidence" },
      why: query.reason,
    });
    const found = await evidenceOf({ seal: desk.seal, evidence }, { caseId, questions });
    return { status: 200, body: { caseId, evidence: found.map(viewOf) } };
  };
