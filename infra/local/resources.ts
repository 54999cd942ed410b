import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CloudFormationClient, paginateListStackResources } from "@aws-sdk/client-cloudformation";
import * as z from "zod";
import { accessTo } from "./access.ts";
import type { Cloud } from "./cloud.ts";

/** One deployed resource: what the template asks for, and what it is called where it runs. */
export interface Resource {
  /** Place in the tree of constructs, such as `arnau-work/notices/Dead/Queue`. */
  readonly path: string;
  /** Type of CloudFormation. */
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** A table's name, a queue's address and so on. */
  readonly physicalId: string;
}

const templateSchema = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Type: z.string(),
      Properties: z.record(z.string(), z.unknown()).default({}),
      Metadata: z.object({ "aws:cdk:path": z.string() }).optional(),
    }),
  ),
});

const manifestSchema = z.object({
  artifacts: z.record(
    z.string(),
    z.object({
      type: z.string(),
      properties: z.object({ templateFile: z.string().optional() }).optional(),
    }),
  ),
});

/** Where the synthesised templates of a cloud lie. */
export const assemblyOf = (cloud: Cloud): string => join(cloud.folder, "cdk.out");

/** Every resource of every stack that was deployed to a cloud, with what the synthesised template says of it. */
export const resourcesOf = async (cloud: Cloud): Promise<readonly Resource[]> => {
  const stacks = stacksOf(assemblyOf(cloud));
  const client = new CloudFormationClient(accessTo(cloud));
  const found = await Promise.all(stacks.map(async (stack) => resourcesOfStack(client, stack)));
  client.destroy();
  return found.flat();
};

interface StackFiles {
  readonly name: string;
  readonly template: z.infer<typeof templateSchema>;
}

const stacksOf = (assembly: string): readonly StackFiles[] => {
  const { artifacts } = manifestSchema.parse(json(join(assembly, "manifest.json")));
  return Object.entries(artifacts).flatMap(([name, { type, properties }]) =>
    type === "aws:cloudformation:stack" && properties?.templateFile !== undefined
      ? [{ name, template: templateSchema.parse(json(join(assembly, properties.templateFile))) }]
      : [],
  );
};

const resourcesOfStack = async (client: CloudFormationClient, { name, template }: StackFiles) => {
  const resources: Resource[] = [];
  for await (const page of paginateListStackResources({ client }, { StackName: name }))
    for (const {
      LogicalResourceId: id = "",
      PhysicalResourceId: physicalId = "",
    } of page.StackResourceSummaries ?? []) {
      const declared = template.Resources[id];
      if (declared === undefined) continue;
      const path = declared.Metadata?.["aws:cdk:path"] ?? `${name}/${id}`;
      resources.push({
        path: path.replace(/\/Resource$/, ""),
        type: declared.Type,
        properties: declared.Properties,
        physicalId,
      });
    }
  return resources;
};

const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
