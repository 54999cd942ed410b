import type { CommandOf } from "#shared/assistance/commands.ts";
import type { AssistanceNotice, LetterTo } from "#shared/assistance/events-parts.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import type { NoticeMessage } from "#shared/notices/notice-message.ts";
import { giveCommand, type Desk } from "#shared/store/desk.ts";
import { letterId } from "./letter-ids.ts";
import { ordered } from "./notifier.ts";

/** The notice of one entry of an application. */
export interface ApplicationNotice extends NoticeMessage {
  readonly notice: AssistanceNotice;
  readonly correlationId: string;
}

const give = (
  desk: Desk,
  notice: ApplicationNotice,
  command: CommandOf<"recordNotice" | "recordNotSent">,
  commandId: string,
) => giveCommand(desk, assistanceKind, { ...ordered(notice), command, commandId });

/** Records that the mail server took a letter, by the name that it gave it (L114-15.3a, G31). */
export const recordApplicationLetter = async (
  desk: Desk,
  notice: ApplicationNotice,
  to: LetterTo,
  messageId: string,
): Promise<void> => {
  const { sequence: of } = notice;
  const command = { name: "recordNotice", of, notice: notice.notice, to, messageId } as const;
  const outcome = await give(desk, notice, command, letterId("notice", of, to));
  if (outcome.done === "refused")
    throw new Error(`a sent letter was not recorded: ${outcome.refusal.code}`);
};

/**
 * Records that a letter could not be sent, so that the office tells whoever it is to otherwise (L114-15.3a). A case whose people
 * are forgotten refuses it, and rightly: there is nobody to tell.
 */
export const recordLetterNotSent = async (
  desk: Desk,
  notice: ApplicationNotice,
  to: LetterTo,
  reason: CommandOf<"recordNotSent">["reason"],
): Promise<void> => {
  const { sequence: of } = notice;
  const command = { name: "recordNotSent", of, notice: notice.notice, to, reason } as const;
  await give(desk, notice, command, letterId("not-sent", of, to));
};
