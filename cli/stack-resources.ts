import {
  paginateListStackResources,
  type CloudFormationClient,
} from "@aws-sdk/client-cloudformation";

/** What a stack holds: physical names by logical ids. */
export const resourcesOf = async (
  client: CloudFormationClient,
  stack: string,
): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>();
  for await (const page of paginateListStackResources({ client }, { StackName: stack }))
    for (const { LogicalResourceId, PhysicalResourceId } of page.StackResourceSummaries ?? [])
      if (LogicalResourceId !== undefined && PhysicalResourceId !== undefined)
        found.set(LogicalResourceId, PhysicalResourceId);
  return found;
};
