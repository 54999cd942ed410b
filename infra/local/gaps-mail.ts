import {
  CloudFormationClient,
  CreateStackCommand,
  waitUntilStackCreateComplete,
} from "@aws-sdk/client-cloudformation";
import { accessTo } from "./access.ts";
import type { Cloud } from "./cloud.ts";
import type { Resource } from "./resources.ts";

const StackName = "local-gaps";

/**
 * Lets whoever may send mail from one address send it from any: on AWS the right to send is one on the address, here it
 * is asked for on everything, and a policy that names the address refuses all mail.
 */
export const allowMail = async (cloud: Cloud, resources: readonly Resource[]): Promise<void> => {
  const roles = sendersOf(resources);
  if (roles.length === 0) return;
  const client = new CloudFormationClient(accessTo(cloud));
  const TemplateBody = JSON.stringify({ Resources: { Mail: policyFor(roles) } });
  const Capabilities = ["CAPABILITY_IAM" as const];
  await client.send(new CreateStackCommand({ StackName, TemplateBody, Capabilities }));
  const often = { minDelay: 1, maxDelay: 1, maxWaitTime: 30 };
  await waitUntilStackCreateComplete({ client, ...often }, { StackName });
  client.destroy();
};

/** Names of the roles that may send mail. The policy of a role stands below it in the tree of constructs. */
const sendersOf = (resources: readonly Resource[]): readonly string[] =>
  resources
    .filter(({ type, properties }) => type === "AWS::IAM::Policy" && maySend(properties))
    .flatMap(({ path }) => resources.filter((one) => one.path === path.replace(/\/[^/]+$/, "")))
    .filter(({ type }) => type === "AWS::IAM::Role")
    .map(({ physicalId }) => physicalId);

const maySend = (properties: unknown) => JSON.stringify(properties).includes('"ses:SendEmail"');

const policyFor = (roles: readonly string[]) => ({
  Type: "AWS::IAM::Policy",
  Properties: {
    PolicyName: StackName,
    Roles: roles,
    PolicyDocument: {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Action: "ses:SendEmail", Resource: "*" }],
    },
  },
});
