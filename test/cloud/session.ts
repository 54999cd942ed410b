import * as z from "zod";
import { account } from "#infra/local/access.ts";
import type { Cloud } from "#infra/local/cloud.ts";

const keysSchema = z.object({
  accessKeyId: z.string(),
  secretAccessKey: z.string(),
  sessionToken: z.string(),
});

/** Credentials of a role of a local cloud, as STS gives them to whoever assumes it. */
export const sessionOf = async (
  { endpoint, region }: Cloud,
  role: string,
): Promise<z.infer<typeof keysSchema>> => {
  const response = await fetch(endpoint, {
    method: "POST",
    // The account's own key is believed without a signature.
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=test/20260101/${region}/sts/aws4_request`,
    },
    body: new URLSearchParams({
      Action: "AssumeRole",
      Version: "2011-06-15",
      RoleArn: `arn:aws:iam::${account}:role/${role}`,
      RoleSessionName: "test",
    }),
  });
  const answer = await response.text();
  const element = (name: string) => new RegExp(`<${name}>([^<]+)<`).exec(answer)?.[1];
  return keysSchema.parse({
    accessKeyId: element("AccessKeyId"),
    secretAccessKey: element("SecretAccessKey"),
    sessionToken: element("SessionToken"),
  });
};
