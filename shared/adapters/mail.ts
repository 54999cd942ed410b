import {
  BadRequestException,
  MessageRejected,
  SendEmailCommand,
  SESv2Client,
} from "@aws-sdk/client-sesv2";

export interface OutgoingMail {
  /** One address, exactly as it was given. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What the mail server said: it took the mail, or it never will. */
export type Posted =
  | { readonly posted: true; readonly messageId: string }
  | { readonly posted: false; readonly reason: "mail-refused" };

/** Hands a mail to the mail server. Throws where the server cannot say yes or no now. */
export type PostMail = (mail: OutgoingMail) => Promise<Posted>;

const utf8 = (text: string) => ({ Data: text, Charset: "UTF-8" });

/** Mail through SES, from one sender. */
export const sesMail =
  (sender: string, ses = new SESv2Client({})): PostMail =>
  async ({ to, subject, text, html }) => {
    try {
      const { MessageId } = await ses.send(
        new SendEmailCommand({
          FromEmailAddress: sender,
          Destination: { ToAddresses: [to] },
          Content: {
            Simple: { Subject: utf8(subject), Body: { Text: utf8(text), Html: utf8(html) } },
          },
        }),
      );
      if (MessageId === undefined) throw new Error("SES took a mail without a name for it");
      return { posted: true, messageId: MessageId };
    } catch (error) {
      const never = error instanceof MessageRejected || error instanceof BadRequestException;
      if (never) return { posted: false, reason: "mail-refused" };
      throw error;
    }
  };
