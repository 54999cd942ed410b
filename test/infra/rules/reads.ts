import * as z from "zod";
import type { Resource } from "#test/infra/templates.ts";
import { statements, text } from "./policies.ts";
import { ofType, type Rule } from "./reading.ts";

/** Whoever shows officials something of a case. */
const showing = [
  "casework-api",
  "assistance-api",
  "files-api",
  "papers-api",
  "preview-api",
  "history-api",
  "sitting-room-api",
] as const;

const table = (resources: readonly Resource[]): Resource => {
  const found = resources.find(({ path }) => path === "arnau-data/Reads/Table");
  if (found === undefined) throw new Error("no table of reads");
  return found;
};

/** Every right to an action on the records of reads, with whose it is. */
const rights = (resources: readonly Resource[]) => {
  const { id } = table(resources);
  return statements(resources)
    .filter(({ statement }) => JSON.stringify(statement.Resource).includes(id))
    .flatMap(({ owner, statement }) =>
      statement.Action.map((action) => ({ path: owner.path, action: text(action) })),
    );
};

const isOf = (path: string, names: readonly string[]) =>
  names.some((name) => path.startsWith(`arnau-api/${name}/`));

/** A record of who saw what is added to, and read by those who oversee; nobody changes it or takes it away. */
export const readsAreAddedToAlone: Rule = (resources) =>
  rights(resources)
    .filter(({ action }) => !["dynamodb:PutItem", "dynamodb:Query"].includes(action))
    .map(({ path, action }) => `${path} may ${action} on the records of reads`);

/** Whoever shows something cannot see who was shown what before. */
export const readsAreReadByThoseWhoOversee: Rule = (resources) =>
  rights(resources)
    .filter(({ path, action }) => action === "dynamodb:Query" && !isOf(path, ["reads-api"]))
    .map(({ path }) => `${path} may read the records of reads`);

const writersSchema = z.object({
  Environment: z.object({ Variables: z.object({ READS_TABLE: z.unknown() }) }),
});

/** Nothing is shown by a function that could not put it on record. */
export const whoeverShowsPutsItOnRecord: Rule = (resources) => {
  const mayAdd = rights(resources).filter(({ action }) => action === "dynamodb:PutItem");
  return [...showing, "reads-api"].flatMap((name) => {
    const fn = ofType(resources, "AWS::Lambda::Function").find(({ path }) => isOf(path, [name]));
    const knows = writersSchema.safeParse(fn?.properties).data?.Environment.Variables.READS_TABLE;
    const may = mayAdd.some(({ path }) => isOf(path, [name]));
    return knows !== undefined && may ? [] : [`${name} cannot put on record whom it shows what`];
  });
};

/** So is nothing but that by whoever has no business with it. */
export const nobodyElsePutsReadsOnRecord: Rule = (resources) =>
  rights(resources)
    .filter(({ path, action }) => action === "dynamodb:PutItem" && !path.startsWith("arnau-api/"))
    .map(({ path }) => `${path} may add to the records of reads`);

const expirySchema = z.object({
  TimeToLiveSpecification: z.object({
    AttributeName: z.literal("expiresAt"),
    Enabled: z.literal(true),
  }),
});

/** Storage drops a record when its time is over; no function has the right to. */
export const readsAreDroppedByStorageAlone: Rule = (resources) =>
  expirySchema.safeParse(table(resources).properties).success
    ? []
    : ["the records of reads are kept for ever"];
