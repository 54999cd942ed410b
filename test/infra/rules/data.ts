import * as z from "zod";
import { ofType, type Rule } from "./reading.ts";

const tableSchema = z.object({
  PointInTimeRecoverySpecification: z
    .object({ PointInTimeRecoveryEnabled: z.boolean() })
    .default({ PointInTimeRecoveryEnabled: false }),
  SSESpecification: z.object({ SSEEnabled: z.boolean() }).default({ SSEEnabled: false }),
  DeletionProtectionEnabled: z.boolean().default(false),
});

const tables = (resources: Parameters<Rule>[0]) =>
  ofType(resources, "AWS::DynamoDB::Table").map((table) => ({
    table,
    read: tableSchema.parse(table.properties),
  }));

export const everyTableCanBeRestored: Rule = (resources) =>
  tables(resources)
    .filter(({ read }) => !read.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled)
    .map(({ table }) => `${table.path} has no point-in-time recovery`);

export const everyTableIsEncrypted: Rule = (resources) =>
  tables(resources)
    .filter(({ read }) => !read.SSESpecification.SSEEnabled)
    .map(({ table }) => `${table.path} is not encrypted under a key of KMS`);

/** The tables of the mock hold nothing that anyone would miss. */
export const everyTableOutlivesItsStack: Rule = (resources) =>
  tables(resources)
    .filter(({ table }) => table.stack !== "arnau-state-systems")
    .filter(({ table, read }) => !table.keeps || !read.DeletionProtectionEnabled)
    .map(({ table }) => `${table.path} can go with its stack`);

const secretSchema = z.object({
  SecretString: z.undefined().optional(),
  GenerateSecretString: z.object({}),
});

/** A secret is made where it is kept; a template that holds or reads one gives it away. */
export const noTemplateHoldsASecret: Rule = (resources) => [
  ...ofType(resources, "AWS::SecretsManager::Secret")
    .filter(({ properties }) => !secretSchema.safeParse(properties).success)
    .map(({ path }) => `${path} is not generated`),
  ...resources
    .filter(({ properties }) =>
      /ClientSecret"|resolve:secretsmanager/.test(JSON.stringify(properties)),
    )
    .map(({ path }) => `${path} reads a secret into the template`),
  ...ofType(resources, "AWS::Lambda::Function")
    .flatMap(({ path, properties }) => literals(properties).map((name) => ({ path, name })))
    .filter(({ name }) => /SECRET|PASSWORD|TOKEN|CREDENTIAL/.test(name))
    .map(({ path, name }) => `${path}: ${name} is written into the template`),
];

const environmentSchema = z.object({
  Environment: z.object({ Variables: z.record(z.string(), z.unknown()) }),
});

/** Names of the variables that hold a plain text, not a reference. */
const literals = (properties: unknown): readonly string[] =>
  Object.entries(environmentSchema.safeParse(properties).data?.Environment.Variables ?? {})
    .filter(([, value]) => typeof value === "string")
    .map(([name]) => name);
