import type { Cloud } from "./cloud.ts";

/** The account that any access key stands for. */
export const account = "000000000000";

/** Any credentials will do; none of this machine's are used. */
const credentials = { accessKeyId: "test", secretAccessKey: "test" } as const;

/** What a client of the AWS SDK needs to talk to a local cloud. */
export const accessTo = ({ endpoint, region }: Cloud) => ({ endpoint, region, credentials });

/** The same for a program, as its environment; nothing of this machine's own access gets in. */
export const accessByEnvironment = ({ endpoint, region }: Cloud): NodeJS.ProcessEnv => ({
  AWS_ENDPOINT_URL: endpoint,
  AWS_REGION: region,
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  AWS_CONFIG_FILE: "/dev/null",
  AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
  AWS_EC2_METADATA_DISABLED: "true",
});
