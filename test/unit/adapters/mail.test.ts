import { SESv2Client } from "@aws-sdk/client-sesv2";
import { describe, expect, it } from "vitest";
import { caseIdSchema } from "#shared/cases/entry.ts";
import { sesMail } from "#shared/adapters/mail.ts";
import { reaching, type ServiceReply } from "#test/fakes/aws.ts";

const mail = {
  to: "office@example.kz",
  subject: "Хабарлама",
  text: "мәтін",
  html: "<p>мәтін</p>",
  about: { caseId: caseIdSchema.parse("organization-240140000011"), sequence: 15 },
};

const posting = (reply: ServiceReply, configurationSet?: string) => {
  const sent: unknown[] = [];
  const ses = new SESv2Client(
    reaching((_, input) => {
      sent.push(input);
      return reply;
    }),
  );
  return { post: sesMail("notices@arnau.example", ses, configurationSet), sent };
};

const failing = (status: number, type: string) =>
  posting({ status, body: { message: "no" }, headers: { "x-amzn-errortype": type } });

describe("a mail through SES", () => {
  it("goes from the sender to the one recipient, as text and as HTML", async () => {
    const { post, sent } = posting({ status: 200, body: { MessageId: "ses-1" } });
    expect(await post(mail)).toEqual({ posted: true, messageId: "ses-1" });
    expect(sent).toEqual([
      {
        FromEmailAddress: "notices@arnau.example",
        Destination: { ToAddresses: ["office@example.kz"] },
        Content: {
          Simple: {
            Subject: { Data: "Хабарлама", Charset: "UTF-8" },
            Body: {
              Text: { Data: "мәтін", Charset: "UTF-8" },
              Html: { Data: "<p>мәтін</p>", Charset: "UTF-8" },
            },
            Headers: [{ Name: "X-Arnau-About", Value: "organization-240140000011/15" }],
          },
        },
        EmailTags: [
          { Name: "caseId", Value: "organization-240140000011" },
          { Name: "sequence", Value: "15" },
        ],
      },
    ]);
  });

  it("is not reported on where it is about no entry of a case", async () => {
    const { post, sent } = posting({ status: 200, body: { MessageId: "ses-1" } }, "mail-reports");
    const { about: _, ...code } = mail;
    expect(await post(code)).toEqual({ posted: true, messageId: "ses-1" });
    expect(JSON.stringify(sent)).not.toMatch(/mail-reports|EmailTags|Headers/);
  });

  it("is reported on by the configuration set, where there is one", async () => {
    const { post, sent } = posting({ status: 200, body: { MessageId: "ses-1" } }, "mail-reports");
    await post(mail);
    expect(sent).toMatchObject([{ ConfigurationSetName: "mail-reports" }]);
  });

  it.each(["MessageRejected", "BadRequestException"])("is refused for good by %s", async (type) => {
    const { post } = failing(400, type);
    expect(await post(mail)).toEqual({ posted: false, reason: "mail-refused" });
  });

  it.each([
    [429, "TooManyRequestsException"],
    [400, "SendingPausedException"],
    [500, "InternalFailure"],
  ])("is not sent now, and may be later, after %i %s", async (status, type) => {
    await expect(failing(status, type).post(mail)).rejects.toMatchObject({ name: type });
  });
});
