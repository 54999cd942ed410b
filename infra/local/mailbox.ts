import * as z from "zod";
import type { Cloud } from "./cloud.ts";

const boxSchema = z.object({
  messages: z.record(
    z.string(),
    z.array(
      z.object({
        To: z.array(z.string()),
        Subject: z.string(),
        BodyText: z.string(),
        BodyHtml: z.string().nullable(),
      }),
    ),
  ),
});

/** A mail that the local cloud has taken to send. */
export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
}

/** Every mail taken for this address, oldest first. */
export const mailsTo = async ({ endpoint }: Cloud, to: string): Promise<Mail[]> => {
  const response = await fetch(`${endpoint}/_ministack/ses/messages`);
  const { messages } = boxSchema.parse(await response.json());
  return Object.values(messages)
    .flat()
    .filter(({ To }) => To.includes(to))
    .map(({ Subject, BodyText, BodyHtml }) => ({
      subject: Subject,
      text: BodyText,
      html: BodyHtml,
    }));
};
