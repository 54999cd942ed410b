// What a case knows of its letters: the same events and commands in every kind that writes to people, about its own notices.
import * as z from "zod";

/** Why a mail came back: for good, for now, or because the reader called it unwanted. */
const bounceReasonSchema = z.enum(["permanent", "transient", "complaint"]);

/** Which letter: of the entry that it tells of, and to whom, as its kind of case says that. */
type LetterShape = z.ZodRawShape;

/**
 * The events of letters, and the commands of those who send them and hear of their fate; `letter` says which letter, `notice` what
 * letters are about, `reason` why one was not sent.
 */
export const lettersOf = <
  Letter extends LetterShape,
  Notice extends z.ZodType,
  Reason extends z.ZodType,
>(
  letter: Letter,
  notice: Notice,
  reason: Reason,
) => ({
  events: {
    /** The mail server took it. */
    notified: z.strictObject({
      type: z.literal("notified"),
      ...letter,
      notice,
      channel: z.literal("email"),
      messageId: z.string(),
    }),
    notSent: z.strictObject({ type: z.literal("notice-not-sent"), ...letter, notice, reason }),
    /** It came back. */
    bounced: z.strictObject({
      type: z.literal("notice-bounced"),
      ...letter,
      messageId: z.string(),
      reason: bounceReasonSchema,
    }),
    /** Somebody was told in another way, on paper or by word. */
    toldOtherwise: z.strictObject({ type: z.literal("told-otherwise"), ...letter }),
  },
  commands: {
    recordNotice: z.strictObject({
      name: z.literal("recordNotice"),
      ...letter,
      notice,
      messageId: z.string(),
    }),
    recordNotSent: z.strictObject({ name: z.literal("recordNotSent"), ...letter, notice, reason }),
    recordBounce: z.strictObject({
      name: z.literal("recordBounce"),
      messageId: z.string(),
      reason: bounceReasonSchema,
    }),
  },
});
