import type { CaseId } from "#shared/cases/entry.ts";
import type { WrittenForm } from "#test/samples/organization.ts";

/** An application that the API acknowledged. */
export interface Filing {
  readonly caseId: CaseId;
  readonly portal: string;
  readonly key: string;
  readonly form: WrittenForm;
}
