import * as z from "zod";
import type { Resource } from "#test/infra/templates.ts";
import { ofType } from "./reading.ts";

const several = z.union([z.array(z.unknown()), z.unknown().transform((one) => [one])]);

const statementSchema = z.object({
  Effect: z.string(),
  Action: several,
  Resource: several,
  Condition: z.unknown().optional(),
});

const policySchema = z.object({
  PolicyDocument: z.object({ Statement: z.array(statementSchema) }),
});

export const roleSchema = z.object({
  ManagedPolicyArns: z.array(z.unknown()).default([]),
  Policies: z.array(policySchema).default([]),
});

/** A joined text is read as one; whatever is a reference in it is exact. */
export const text = (value: unknown): string => {
  const joined = z
    .object({ "Fn::Join": z.tuple([z.string(), z.array(z.unknown())]) })
    .safeParse(value);
  if (joined.success) return joined.data["Fn::Join"][1].map(text).join("");
  return typeof value === "string" ? value : Array.isArray(value) ? value.map(text).join() : "…";
};

/** Every statement of a policy or a role, with whose it is. */
export const statements = (resources: readonly Resource[]) => [
  ...ofType(resources, "AWS::IAM::Policy").flatMap((owner) =>
    policySchema
      .parse(owner.properties)
      .PolicyDocument.Statement.map((statement) => ({ owner, statement })),
  ),
  ...ofType(resources, "AWS::IAM::Role").flatMap((owner) =>
    roleSchema
      .parse(owner.properties)
      .Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
      .map((statement) => ({ owner, statement })),
  ),
];
