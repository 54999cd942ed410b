import { assistanceKind } from "#shared/assistance/kind.ts";
import { kindOf } from "#shared/cases/kind-of.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import type { Desk } from "#shared/store/desk.ts";
import type { CameBack } from "./feedback.ts";
import { mailedKind, type MailedKind } from "./mailed-kind.ts";

/** Whether the return of a notice stands on record now; "unknown" where the case has no such notice. */
export type Recorded = "recorded" | "unknown";

/** Every kind of case that people are written to about. */
const mailedKinds: readonly MailedKind[] = [
  mailedKind(registrationKind, {}),
  mailedKind(assistanceKind, {}),
];

/**
 * Records that a notice came back, so that an official tells whoever it was for otherwise. The decision and its day stand
 * as they are (G31, L114-15.3a).
 */
export const recordReturn =
  (desk: Desk) =>
  async (cameBack: CameBack): Promise<Recorded> => {
    const { caseId } = cameBack.about;
    const history = await desk.cases.load(caseId);
    const kind = kindOf(mailedKinds, history);
    const isOnRecord = await kind?.tell(desk, caseId, history, cameBack);
    return isOnRecord === true ? "recorded" : "unknown";
  };
