import type { CaseId } from "#shared/cases/entry.ts";
import type { NoticeMessage } from "#shared/notices/notice-message.ts";
import type { CommandOf } from "#shared/registration/commands.ts";
import type { Notice, NotSentReason } from "#shared/registration/events-parts.ts";
import { registrationKind } from "#shared/registration/kind.ts";
import { giveCommand, type Desk } from "#shared/store/desk.ts";
import { letterId } from "./letter-ids.ts";
import { ordered } from "./notifier.ts";

/** Which letter of a notice: the organisation it is to, or undefined for the supplier itself (G26). */
type ToWhom = CaseId | undefined;

/** The notice of one entry. */
export interface NoticeOf extends NoticeMessage {
  readonly notice: Notice;
  readonly correlationId: string;
}

const give = (
  desk: Desk,
  notice: NoticeOf,
  command: CommandOf<"recordNotice" | "recordNotSent">,
  commandId: string,
) => giveCommand(desk, registrationKind, { ...ordered(notice), command, commandId });

const letterOf = ({ sequence, notice }: NoticeOf, to: ToWhom) => ({
  of: sequence,
  notice,
  ...(to !== undefined && { to }),
});

/** Records that the mail server took a letter, by the name that it gave it (R377-28, R377-34, G31). */
export const recordSent = async (
  desk: Desk,
  notice: NoticeOf,
  to: ToWhom,
  messageId: string,
): Promise<void> => {
  const command = { name: "recordNotice", ...letterOf(notice, to), messageId } as const;
  const outcome = await give(desk, notice, command, letterId("notice", notice.sequence, to));
  if (outcome.done === "refused")
    throw new Error(`a sent notice was not recorded: ${outcome.refusal.code}`);
};

/**
 * Records that a letter could not be sent, so that the representative tells whoever it is to (G31).
 * A case whose person is forgotten refuses it, and rightly: there is nobody to tell (R377-35).
 */
export const recordNotSent = async (
  desk: Desk,
  notice: NoticeOf,
  to: ToWhom,
  reason: NotSentReason,
): Promise<void> => {
  const command = { name: "recordNotSent", ...letterOf(notice, to), reason } as const;
  await give(desk, notice, command, letterId("not-sent", notice.sequence, to));
};
