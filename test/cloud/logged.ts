// What the functions of the stage have logged, as their operators find it.
import * as z from "zod";
import { stage } from "./here.ts";

const eventsSchema = z.object({ events: z.array(z.object({ message: z.string() })) });

const lineSchema = z.object({
  message: z.string().optional(),
  /** The count of a metric stands in a line of its own, with its reason. */
  "question-failed": z.number().optional(),
  route: z.string().optional(),
  status: z.number().optional(),
  system: z.string().optional(),
  reason: z.string().optional(),
});
export type LogLine = z.infer<typeof lineSchema>;

const filter = async (logGroupName: string, startTime: number) => {
  const { endpoint, region } = stage().cloud;
  const response = await fetch(endpoint, {
    method: "POST",
    headers: {
      "content-type": "application/x-amz-json-1.1",
      "x-amz-target": "Logs_20140328.FilterLogEvents",
      // The account's own key is believed without a signature.
      authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${region}/logs/aws4_request`,
    },
    body: JSON.stringify({ logGroupName, startTime }),
  });
  return eventsSchema.parse(await response.json()).events;
};

const lineOf = (text: string): LogLine[] => {
  try {
    const parsed = lineSchema.safeParse(JSON.parse(text)).data;
    return parsed === undefined ? [] : [parsed];
  } catch {
    // What the runtime itself says of an invocation.
    return [];
  }
};

/** The lines of a function's own log since then (milliseconds since 1970). */
export const loggedBy = async (name: string, startTime: number): Promise<readonly LogLine[]> => {
  const place = new RegExp(`/${name}/Logs(/Resource)?$`);
  const group = stage().deployed.resources.find(
    ({ type, path }) => type === "AWS::Logs::LogGroup" && place.test(path),
  );
  if (group === undefined) throw new Error(`${name} has no log`);
  const events = await filter(group.physicalId, startTime);
  return events.flatMap(({ message }) => lineOf(message));
};
