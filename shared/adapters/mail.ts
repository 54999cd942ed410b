import {
  BadRequestException,
  MessageRejected,
  SendEmailCommand,
  type SendEmailCommandInput,
  SESv2Client,
} from "@aws-sdk/client-sesv2";
import type { CaseId } from "#shared/cases/entry.ts";

/** What a mail is about: the case and the entry that it tells of. Nothing of a person. */
export interface MailSubject {
  readonly caseId: CaseId;
  readonly sequence: number;
}

export interface OutgoingMail {
  /** One address, exactly as it was given. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Comes back with every report of the mail server about this mail; without it nothing is reported. */
  readonly about?: MailSubject;
}

/** What the mail server said: it took the mail, or it never will. */
export type Posted =
  | { readonly posted: true; readonly messageId: string }
  | { readonly posted: false; readonly reason: "mail-refused" };

/** Hands a mail to the mail server. Throws where the server cannot say yes or no now. */
export type PostMail = (mail: OutgoingMail) => Promise<Posted>;

/**
 * The header that names what a mail is about, as "case/sequence". SES gives its tags back in the
 * reports of a configuration set only, and the headers in those of an identity.
 */
export const aboutHeader = "X-Arnau-About";

const utf8 = (text: string) => ({ Data: text, Charset: "UTF-8" });

/** What lets the reports about a mail be told apart. */
const reported = (
  about: MailSubject | undefined,
  configurationSet: string | undefined,
): Pick<SendEmailCommandInput, "EmailTags" | "ConfigurationSetName"> =>
  about === undefined
    ? {}
    : {
        EmailTags: [
          { Name: "caseId", Value: about.caseId },
          { Name: "sequence", Value: String(about.sequence) },
        ],
        ...(configurationSet !== undefined && { ConfigurationSetName: configurationSet }),
      };

/**
 * Mail through SES, from one sender. What becomes of it is reported by the configuration set, if
 * there is one.
 */
export const sesMail =
  (sender: string, ses = new SESv2Client({}), configurationSet?: string): PostMail =>
  async ({ to, subject, text, html, about }) => {
    try {
      const { MessageId } = await ses.send(
        new SendEmailCommand({
          FromEmailAddress: sender,
          Destination: { ToAddresses: [to] },
          Content: {
            Simple: {
              Subject: utf8(subject),
              Body: { Text: utf8(text), Html: utf8(html) },
              ...(about !== undefined && {
                Headers: [{ Name: aboutHeader, Value: `${about.caseId}/${about.sequence}` }],
              }),
            },
          },
          ...reported(about, configurationSet),
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
