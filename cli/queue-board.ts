// The queues of the stacks, by the names that their constructs have: a template tells where each resource stands.
import { GetTemplateCommand, type CloudFormationClient } from "@aws-sdk/client-cloudformation";
import * as z from "zod";
import type { QueuePair } from "#shared/adapters/queue-board.ts";
import { resourcesOf } from "./stack-resources.ts";

const templateSchema = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Metadata: z.object({ "aws:cdk:path": z.string() }).partial().optional(),
    }),
  ),
});

/** The address of every queue of a stack, by its path below the stack: `notices/Queue`, `notices/Dead/Queue`. */
export const queueAddresses = async (
  client: CloudFormationClient,
  stack: string,
): Promise<ReadonlyMap<string, string>> => {
  const { TemplateBody } = await client.send(new GetTemplateCommand({ StackName: stack }));
  const { Resources } = templateSchema.parse(JSON.parse(TemplateBody ?? "{}"));
  const physical = await resourcesOf(client, stack);
  const found = new Map<string, string>();
  for (const [logical, { Type, Metadata }] of Object.entries(Resources)) {
    const path = Metadata?.["aws:cdk:path"];
    const address = physical.get(logical);
    if (Type !== "AWS::SQS::Queue" || path === undefined || address === undefined) continue;
    found.set(path.slice(stack.length + 1).replace(/\/Resource$/, ""), address);
  }
  return found;
};

/** The queues at these addresses by the names of their constructs, each with its dead-letter queue. */
export const pairsIn = (addresses: ReadonlyMap<string, string>): readonly QueuePair[] =>
  [...addresses]
    .filter(([path]) => path.endsWith("/Queue") && !path.endsWith("/Dead/Queue"))
    .map(([path, address]) => {
      const name = path.slice(0, -"/Queue".length);
      return { name, address, dead: addresses.get(`${name}/Dead/Queue`) };
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
