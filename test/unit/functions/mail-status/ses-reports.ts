// Reports of SES as AWS describes them, with what Arnau does not read in them, too.

/** An address that must not get anywhere. */
export const secret = "secret.person@private.example";

interface About {
  readonly caseId: string;
  readonly sequence: number;
  readonly messageId: string;
}

/** The mail object of a report about one of our mails, in both ways that name its case. */
export const mailOf = ({ caseId, sequence, messageId }: About) => ({
  timestamp: "2026-11-23T04:30:00.000Z",
  source: "Arnau <notices@arnau.example>",
  messageId,
  destination: [secret],
  headersTruncated: false,
  headers: [
    { name: "To", value: secret },
    { name: "X-Arnau-About", value: `${caseId}/${sequence}` },
  ],
  commonHeaders: { to: [secret], subject: "…" },
  tags: {
    "ses:from-domain": ["arnau.example"],
    caseId: [caseId],
    sequence: [String(sequence)],
  },
});

/** Event publishing through a configuration set. */
export const eventOf = (type: string, mail: object, part: object) => ({
  eventType: type,
  mail,
  ...part,
});

/** The notifications of an identity, which carry no tags. */
export const notificationOf = (type: string, mail: object, part: object) => ({
  notificationType: type,
  mail: { ...mail, tags: undefined },
  ...part,
});

/** As SNS hands a report to a queue. */
export const inSns = (report: unknown): string =>
  JSON.stringify({
    Type: "Notification",
    MessageId: "22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324",
    TopicArn: "arn:aws:sns:eu-central-1:000000000000:mail-status",
    Message: JSON.stringify(report),
    Timestamp: "2026-11-23T04:31:00.000Z",
    SignatureVersion: "1",
  });
