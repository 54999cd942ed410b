// What SES reports about mails, as it comes through SNS and SQS. The reports hold e-mail addresses:
// nothing of them is read here but names and codes, and nothing of them goes further.
import * as z from "zod";
import { aboutHeader } from "#shared/adapters/mail.ts";
import { caseIdSchema } from "#shared/cases/entry.ts";
import type { CommandOf } from "#shared/registration/commands.ts";

type BounceReason = CommandOf<"recordBounce">["reason"];

/** What became of a mail. A report of a return has a name of its own, by which a repeated one is known. */
export type Feedback =
  | { readonly what: "delivered" | "on-its-way"; readonly about: About }
  | {
      readonly what: "came-back";
      readonly about: About;
      readonly messageId: string;
      readonly reason: BounceReason;
      readonly reportId: string;
    };

/** A mail that did not arrive. */
export type CameBack = Extract<Feedback, { what: "came-back" }>;

type About = z.infer<typeof aboutSchema>;

export type Read =
  | { readonly read: "feedback"; readonly feedback: Feedback }
  /** SES greets a topic that it was told to report to. */
  | { readonly read: "greeting" }
  | { readonly read: "malformed" }
  /** A report about a mail that does not say which case it is about: none of ours. */
  | { readonly read: "of-no-case" };

const aboutSchema = z.object({
  caseId: caseIdSchema,
  sequence: z.coerce.number().pipe(z.int().min(1)),
});

const headerSchema = z.object({ name: z.string(), value: z.string() });

const mailSchema = z.object({
  messageId: z.string().min(1),
  /** With event publishing through a configuration set. */
  tags: z.record(z.string(), z.array(z.string())).optional(),
  /** With the notifications of an identity, where they are asked to include the headers. */
  headers: z.array(headerSchema).optional(),
});
type Mail = z.infer<typeof mailSchema>;

const named = z.object({ feedbackId: z.string().min(1) });
const bounceSchema = named.extend({
  bounceType: z.enum(["Permanent", "Transient", "Undetermined"]),
});

const reportSchemas = [
  z.object({ type: z.literal("Bounce"), mail: mailSchema, bounce: bounceSchema }),
  z.object({ type: z.literal("Complaint"), mail: mailSchema, complaint: named }),
  z.object({ type: z.literal("Reject"), mail: mailSchema, reject: z.object({}) }),
  z.object({ type: z.literal("Delivery"), mail: mailSchema }),
  z.object({ type: z.literal("Send"), mail: mailSchema }),
  z.object({ type: z.literal("DeliveryDelay"), mail: mailSchema }),
] as const;

/** Event publishing says `eventType`, the notifications of an identity `notificationType`. */
const reportSchema = z
  .looseObject({ eventType: z.string().optional(), notificationType: z.string().optional() })
  .refine(
    ({ eventType, notificationType }) =>
      (eventType === undefined) !== (notificationType === undefined),
  )
  .transform(({ eventType, notificationType, ...report }) => ({
    ...report,
    type: eventType ?? notificationType,
  }))
  .pipe(z.discriminatedUnion("type", reportSchemas));
type Report = z.infer<typeof reportSchema>;

const envelopeSchema = z.object({ Type: z.literal("Notification"), Message: z.string() });

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** SNS wraps a message unless it is told to deliver it raw. */
const unwrapped = (body: string): string =>
  envelopeSchema.safeParse(jsonOf(body)).data?.Message ?? body;

const greetings = [
  "Successfully validated SNS topic for Amazon SES event publishing.",
  '"AmazonSnsSubscriptionSucceeded"',
];

const aboutOf = ({ tags, headers }: Mail): About | undefined => {
  const tagged = { caseId: tags?.["caseId"]?.[0], sequence: tags?.["sequence"]?.[0] };
  const header = headers?.find(({ name }) => name.toLowerCase() === aboutHeader.toLowerCase());
  const [caseId, sequence] = header?.value.split("/") ?? [];
  return aboutSchema.safeParse(tagged).data ?? aboutSchema.safeParse({ caseId, sequence }).data;
};

/** Where SES cannot tell, a later attempt may succeed; a person looks at it in either case. */
const bounceReasons = {
  Permanent: "permanent",
  Transient: "transient",
  Undetermined: "transient",
} as const satisfies Record<string, BounceReason>;

const feedbackOf = (report: Report, about: About): Feedback => {
  const { messageId } = report.mail;
  const back = (reason: BounceReason, reportId: string): Feedback => ({
    what: "came-back",
    about,
    messageId,
    reason,
    reportId,
  });
  switch (report.type) {
    case "Bounce":
      return back(bounceReasons[report.bounce.bounceType], report.bounce.feedbackId);
    case "Complaint":
      return back("complaint", report.complaint.feedbackId);
    case "Reject":
      // SES took the mail and then would not send it; such a report has no name of its own.
      return back("permanent", `reject-${messageId}`);
    case "Delivery":
      return { what: "delivered", about };
    case "Send":
    case "DeliveryDelay":
      return { what: "on-its-way", about };
  }
};

/** Reads the body of a message from SES: strict about what it needs, blind to everything else in it. */
export const readFeedback = (body: string): Read => {
  const message = unwrapped(body);
  if (greetings.some((greeting) => message.includes(greeting))) return { read: "greeting" };
  const report = reportSchema.safeParse(jsonOf(message));
  if (!report.success) return { read: "malformed" };
  const about = aboutOf(report.data.mail);
  return about === undefined
    ? { read: "of-no-case" }
    : { read: "feedback", feedback: feedbackOf(report.data, about) };
};
