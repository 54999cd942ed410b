import type { PostMail } from "#shared/adapters/mail.ts";
import type { CaseId, Entry } from "#shared/cases/entry.ts";
import { mailOf } from "#shared/notices/mail.ts";
import type { NoticeMessage } from "#shared/notices/notice-message.ts";
import { reasonRecordOf, type ReasonRecord } from "#shared/notices/reason-record.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { justifiedSchema } from "#shared/registration/opened.ts";
import type { OrganizationForm } from "#shared/registration/organization-form.ts";
import { openApplication } from "#shared/store/application.ts";
import { giveCommand, loadCase, type Desk } from "#shared/store/desk.ts";

export interface NoticeNeeds {
  readonly desk: Desk;
  readonly post: PostMail;
}

/** What became of a notice; `cannot` is for a person to look at, with the reason as a code. */
export type Noticed =
  | { readonly noticed: "sent" | "already-sent" }
  | { readonly noticed: "cannot"; readonly reason: string };

const cannot = (reason: string): Noticed => ({ noticed: "cannot", reason });

/** The justification that the chair sealed with the decision, if there is one. */
const openJustification = async (
  { seal }: Pick<Desk, "seal">,
  { caseId, sequence, sealed }: Entry,
): Promise<string | undefined> => {
  if (sealed === undefined) return undefined;
  const opened = await seal.open({ caseId, sequence }, sealed);
  return opened === undefined ? undefined : justifiedSchema.parse(opened).justification;
};

interface Prepared {
  readonly round: number;
  readonly record: ReasonRecord;
  readonly application: OrganizationForm;
}

/**
 * The reasons as the decision left them, not as the case stands now: by the time the notice is
 * made, a supplier who was refused may have applied again.
 */
const prepare = async (
  desk: Desk,
  caseId: CaseId,
  entries: readonly Entry[],
): Promise<Prepared | string> => {
  const decided = await loadCase({ load: async () => entries }, registrationKind, caseId);
  const decision = entries.at(-1);
  const decides = decision?.events.some(({ type }) => type === "included" || type === "refused");
  const round = decided.state.saved?.round;
  if (decision === undefined || decides !== true || round === undefined) return "no-decision";
  const application = await openApplication(desk.seal, decided);
  if (application === undefined) return "erased";
  const justification = await openJustification(desk, decision);
  const reasoned = reasonRecordOf(caseId, decided.state, application, justification);
  if (!reasoned.reasoned) return `lacks-${reasoned.lacks}`;
  return { round, record: reasoned.record, application };
};

/**
 * Sends the notice of a decision to the e-mail of the application that was decided, and records
 * that the mail server took it (R377-28, R377-28b, G31).
 *
 * The mail is sent first and recorded after: a crash between the two sends it once more, and so
 * may a message that is delivered twice at one moment. It is never lost and never recorded unsent.
 */
export const sendNotice =
  ({ desk, post }: NoticeNeeds) =>
  async ({ caseId, sequence }: NoticeMessage): Promise<Noticed> => {
    const commandId = `notice:${sequence}`;
    const { entries } = await loadCase(desk.cases, registrationKind, caseId);
    if (entries.some((entry) => entry.commandId === commandId)) return { noticed: "already-sent" };
    if (entries.length < sequence) return cannot("no-decision");
    const prepared = await prepare(desk, caseId, entries.slice(0, sequence));
    if (typeof prepared === "string") return cannot(prepared);
    const { record, application } = prepared;
    const mail = mailOf(record, application.language);
    const posted = await post({ to: application.contacts.email, ...mail });
    if (!posted.posted) return cannot(posted.reason);
    const outcome = await giveCommand(desk, registrationKind, {
      caseId,
      command: {
        name: "recordNotice",
        round: prepared.round,
        notice: record.outcome === "included" ? "inclusion" : "refusal",
        messageId: posted.messageId,
      },
      commandId,
      actor: { id: "notify", role: "system" },
      correlationId: entries[sequence - 1]?.correlationId ?? commandId,
      factsFor: async () => ({ sitting: undefined }),
    });
    if (outcome.done === "refused")
      throw new Error(`a sent notice was not recorded: ${outcome.refusal.code}`);
    return { noticed: "sent" };
  };
