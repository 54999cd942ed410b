// The operators' command line on a machine of their own, which may be switched off in the middle.
import * as z from "zod";
import { calendarImport } from "#cli/commands/calendar-import.ts";
import type { Deployment, Desk } from "#cli/desk.ts";
import { dynamoCases } from "#shared/store/dynamo-cases.ts";
import { dynamoReference } from "#shared/store/dynamo-reference.ts";
import { dynamoWatch } from "#shared/store/dynamo-watch.ts";
import { deploymentInMemory, deskWith } from "#test/unit/cli/desk.ts";
import type { Deployed } from "#test/simulation/engine/lambda.ts";
import { deskOf, tableNames, type Parts } from "./parts.ts";

/** The name that the command line has among the functions. */
export const commandLine = "command-line";

const fileName = "calendar.json";
const eventSchema = z.object({ calendar: z.unknown() });

const deploymentOver = (parts: Parts): Deployment => {
  const { dynamo } = parts;
  return deploymentInMemory({
    reference: dynamoReference(dynamo, tableNames.reference),
    cases: dynamoCases(dynamo, tableNames.cases),
    seal: deskOf(parts).seal,
    watch: dynamoWatch(dynamo, tableNames.watch),
  }).reached();
};

const deskOver = (parts: Parts, calendar: unknown): Desk =>
  deskWith(
    { [fileName]: calendar },
    { now: parts.clock.now, deployment: async () => deploymentOver(parts) },
  );

/** Imports the calendar of the event as `arnau calendar import` does, and answers what came of it. */
export const commandLineOver = (parts: Parts): Deployed => ({
  name: commandLine,
  timeoutSeconds: 3600,
  coldStart: () => async (event: unknown) => {
    const { calendar } = eventSchema.parse(event);
    const given = { file: fileName, dryRun: false, local: false };
    return calendarImport.execute(given, deskOver(parts, calendar), "en");
  },
});
