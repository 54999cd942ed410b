import type { Reader, RecordRead } from "#shared/access/record-read.ts";
import type { ReadReason } from "#shared/access/record.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import type { Reply } from "#shared/http/reply.ts";
import type { Paper } from "#shared/papers/paper.ts";
import type { Print } from "#shared/papers/print.ts";
import { answerPaper } from "./answer.ts";
import type { PaperName } from "./case-papers.ts";

export interface GivingNeeds {
  readonly print: Print;
  readonly recordRead: RecordRead;
}

/** Which paper of which case was asked for, and by whom, why if he says so. */
interface Asked {
  readonly caseId: CaseId;
  readonly name: PaperName;
  readonly sequence: number | undefined;
  readonly ifNoneMatch: string | undefined;
  readonly reader: Reader;
  readonly why?: ReadReason | undefined;
}

/** Gives a paper of a case, of whichever kind. Nobody is given one before it is on record that he was. */
export const givePaper = async (
  { print, recordRead }: GivingNeeds,
  paper: Paper | undefined,
  { caseId, name, sequence, ifNoneMatch, reader, why }: Asked,
): Promise<Reply> => {
  if (paper === undefined) return { problem: "not-found" };
  await recordRead(reader, { caseId, what: { kind: "paper", paper: name, sequence }, why });
  return answerPaper(print, { paper, name: `${name}-${caseId}`, ifNoneMatch });
};
