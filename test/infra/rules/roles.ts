import * as z from "zod";
import type { Resource } from "#test/infra/templates.ts";
import { roleSchema, statements, text } from "./policies.ts";
import { isWatched, ofType, type Rule, target } from "./reading.ts";

const functionSchema = z.object({
  Role: z.unknown(),
  LoggingConfig: z.object({ LogGroup: z.unknown() }).optional(),
});

/** Wildcards that AWS leaves no way around, each with its reason. */
const unavoidable = [
  // The name of a stream of a table ends in the instant it was made; ListStreams takes no exact one.
  { action: /^dynamodb:ListStreams$/, resource: /\/stream\/\*$/ },
  // The key of a file is made when it comes in: only where it lies can be named.
  {
    action:
      /^s3:(?:GetObject|PutObject|DeleteObject|(?:Get|Delete)ObjectVersion|(?:Get|Put)Object(?:Version)?Tagging)$/,
    resource: /\/(?:incoming|cases|evidence|console)\/\*$/,
  },
  // CloudWatch takes no resource for it: whoever reads one metric may read any.
  { action: /^cloudwatch:GetMetricData$/, resource: /^\*$/ },
  // GuardDuty names its own rule, and chooses the end of the name.
  {
    action: /^events:(?:(?:Put|Delete|Describe)Rule|(?:Put|Remove)Targets|ListTargetsByRule)$/,
    resource: /:rule\/DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3\*$/,
  },
];

export const noRoleHasAWildcard: Rule = (resources) =>
  statements(resources).flatMap(({ owner, statement }) => [
    ...statement.Action.filter((action) => text(action).includes("*")).map(
      (action) => `${owner.path} allows ${text(action)}`,
    ),
    ...statement.Resource.filter((resource) => isTooWide(statement.Action, text(resource))).map(
      (resource) => `${owner.path} allows ${text(statement.Action)} on ${text(resource)}`,
    ),
  ]);

const isTooWide = (actions: readonly unknown[], resource: string) =>
  resource.includes("*") &&
  !unavoidable.some(
    (one) =>
      actions.every((action) => one.action.test(text(action))) && one.resource.test(resource),
  );

const rewriting = /^dynamodb:(UpdateItem|DeleteItem|BatchWriteItem|PartiQL\w+)$/;

/** A case is its history: entries are added, and never changed or taken away. */
export const noRoleRewritesCases: Rule = (resources) => {
  const cases = resources.find(({ path }) => path === "arnau-data/Cases/Table");
  return statements(resources)
    .filter(({ statement }) => statement.Action.some((action) => rewriting.test(text(action))))
    .filter(({ statement }) => JSON.stringify(statement.Resource).includes(cases?.id ?? ""))
    .map(({ owner }) => `${owner.path} may rewrite cases`);
};

/** What lists are answered from. */
const readModels = ["Worklist", "Register", "Sittings", "Acts"];
const writing = /^dynamodb:(PutItem|UpdateItem|DeleteItem|BatchWriteItem|PartiQL\w+)$/;

const claimingSchema = z.object({
  Action: z.tuple([z.literal("dynamodb:UpdateItem")]),
  Condition: z.strictObject({
    "ForAllValues:StringEquals": z.strictObject({
      "dynamodb:Attributes": z.array(z.enum(["pk", "office", "holder", "claim"])),
    }),
    StringEqualsIfExists: z.strictObject({
      "dynamodb:ReturnValues": z.union([z.literal("NONE"), z.tuple([z.literal("NONE")])]),
    }),
  }),
});

/** Who holds a task is said by the officials, and nothing else of it (docs/adr/0047). */
const isClaiming = (name: string, path: string, statement: unknown): boolean =>
  name === "Worklist" &&
  path.startsWith("arnau-api/worklist-api/") &&
  claimingSchema.safeParse(statement).success;

/** A list shows what the cases came to: nobody writes it who does not read their stream. */
export const onlyTheRelayWritesLists: Rule = (resources) =>
  readModels.flatMap((name) => {
    const table = resources.find(({ path }) => path === `arnau-data/${name}/Table`);
    if (table === undefined) return [`there is no table ${name}`];
    return statements(resources)
      .filter(({ owner }) => !owner.path.startsWith("arnau-work/relay/"))
      .filter(({ statement }) => JSON.stringify(statement.Resource).includes(table.id))
      .filter(({ statement }) => statement.Action.some((action) => writing.test(text(action))))
      .filter(({ owner, statement }) => !isClaiming(name, owner.path, statement))
      .map(({ owner }) => `${owner.path} may write ${name}`);
  });

const ofTheWatch = /^arnau-work\/(?:relay|watch-terms)\//;

const addingFilesSchema = z.object({
  Action: z.tuple([z.literal("dynamodb:PutItem")]),
  Condition: z.strictObject({
    "ForAllValues:StringLike": z.strictObject({
      "dynamodb:LeadingKeys": z.union([z.literal("files#*"), z.tuple([z.literal("files#*")])]),
    }),
  }),
});

/** Whoever lays files with a case has them looked at, and can neither move nor hide what becomes due. */
export const theDaysAreKeptByTheWatch: Rule = (resources) => {
  const table = resources.find(({ path }) => path === "arnau-data/Watch/Table");
  if (table === undefined) return ["there is no table of days"];
  return statements(resources)
    .filter(({ owner }) => !ofTheWatch.test(owner.path))
    .filter(({ statement }) => JSON.stringify(statement.Resource).includes(table.id))
    .filter(({ statement }) => statement.Action.some((action) => writing.test(text(action))))
    .filter(({ statement }) => !addingFilesSchema.safeParse(statement).success)
    .map(({ owner }) => `${owner.path} may write any day`);
};

const readers =
  /^arnau-api\/(?:files-api|papers-api|preview-api|reads-api|register-api|sitting-room-api|api-docs)\//;
const reading =
  /^(?:dynamodb:(?:GetItem|BatchGetItem|Query)|s3:(?:GetObject|ListBucket)|kms:Decrypt|logs:\w+)$/;

/** Who only shows something has no right to change anything; that it was shown is put on record. */
export const readersOnlyRead: Rule = (resources) => {
  const reads = resources.find(({ path }) => path === "arnau-data/Reads/Table");
  return statements(resources)
    .filter(({ owner }) => readers.test(owner.path))
    .flatMap(({ owner, statement }) => {
      const isOnRecord = JSON.stringify(statement.Resource).includes(reads?.id ?? "no reads");
      return statement.Action.map(text)
        .filter((action) => !reading.test(action))
        .filter((action) => !(isOnRecord && action === "dynamodb:PutItem"))
        .map((action) => `${owner.path} may ${action}`);
    });
};

/** A policy of AWS is as wide as somebody else thought useful. */
export const noRoleBorrowsAPolicy: Rule = (resources) =>
  ofType(resources, "AWS::IAM::Role")
    .filter((role) => roleSchema.parse(role.properties).ManagedPolicyArns.length > 0)
    .map(({ path }) => `${path} has a managed policy`);

const functions = (resources: readonly Resource[]) =>
  ofType(resources, "AWS::Lambda::Function").map((fn) => {
    const { Role, LoggingConfig } = functionSchema.parse(fn.properties);
    return {
      fn,
      role: target(resources, fn, Role),
      log: target(resources, fn, LoggingConfig?.LogGroup),
    };
  });

export const everyFunctionHasItsOwnRole: Rule = (resources) => {
  const all = functions(resources);
  return all
    .filter(
      ({ fn, role }) => role === undefined || all.some((one) => one.fn !== fn && one.role === role),
    )
    .map(({ fn }) => `${fn.path} has no role of its own`);
};

export const everyFunctionHasItsOwnLog: Rule = (resources) => {
  const all = functions(resources);
  return all
    .filter(
      ({ fn, log }) =>
        log?.properties["RetentionInDays"] === undefined ||
        all.some((one) => one.fn !== fn && one.log === log),
    )
    .map(({ fn }) => `${fn.path} has no log group of its own that ends`);
};

export const everyFunctionIsWatched: Rule = (resources) =>
  functions(resources)
    .filter(({ fn }) => !isWatched(resources, fn, "Errors"))
    .map(({ fn }) => `${fn.path}: no alarm on its errors`);
