import * as z from "zod";
import { runProgram } from "#cli/program.ts";
import type { Deployment, Desk } from "#cli/desk.ts";
import { failure } from "#cli/outcome.ts";
import { kazakhstanCalendar } from "#shared/law/calendar-kz.ts";
import { instantSchema } from "#shared/law/dates.ts";
import type { QueueBoard } from "#shared/queues/board.ts";
import { dynamoDeliveries } from "#shared/store/dynamo-deliveries.ts";
import { dynamoFeed } from "#shared/store/dynamo-feed.ts";
import { dynamoReference } from "#shared/store/dynamo-reference.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { dynamoSubscriptions } from "#shared/store/dynamo-subscriptions.ts";
import { memoryDesk } from "#test/fakes/desk.ts";
import { memoryEvidence } from "#test/fakes/evidence.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";
import { memoryWatch } from "#test/fakes/watch.ts";

export const now = instantSchema.parse("2026-11-20T09:00:00.000Z");

const noQueues: QueueBoard = {
  standings: async () => [],
  redrive: async () => undefined,
  peek: async () => undefined,
};

/** A deployment in memory, with what a test has in its place, and whether it was let go again. */
export const deploymentInMemory = (more: Partial<Deployment> = {}) => {
  const { dynamo, items, interrupt } = memoryTable();
  const { cases, seal } = memoryDesk();
  const watch = memoryWatch();
  const registerTable = memoryTable();
  const register = dynamoRegister(registerTable.dynamo, "register");
  const webhooks = {
    feed: dynamoFeed(memoryTable().dynamo, "feed"),
    subscriptions: dynamoSubscriptions(memoryTable().dynamo, "subscriptions"),
    deliveries: dynamoDeliveries(memoryTable().dynamo, "deliveries"),
  };
  let open = 0;
  const reached = (): Deployment => {
    open += 1;
    return {
      name: "test",
      reference: dynamoReference(dynamo, "reference"),
      cases,
      seal,
      registrations: async function* () {},
      watch,
      register,
      webhooks,
      evidence: memoryEvidence().store,
      queues: noQueues,
      close: () => (open -= 1),
      ...more,
    };
  };
  return { reached, items, interrupt, watch, register, stillOpen: () => open };
};

/** What there is no deployment with. */
const nowhere = failure("nowhere", { en: "nowhere", ru: "нигде", kk: "еш жерде" });

/** A desk with these files and nothing else; what a test needs besides is given. */
export const deskWith = (
  files: Readonly<Record<string, unknown>> = {},
  more: Partial<Desk> = {},
): Desk => ({
  calendar: kazakhstanCalendar,
  now: () => now,
  readFile: async (name) => {
    const content = files[name];
    if (content === undefined) return undefined;
    return content instanceof Uint8Array ? content : Buffer.from(JSON.stringify(content));
  },
  writeFile: async () => false,
  law: {
    measure: async () => undefined,
    writePage: async () => "unchanged",
  },
  deployment: async () => nowhere(),
  post: async () => ({ why: "unreachable", seconds: 0 }),
  tell: () => {},
  ...more,
});

/** Runs a command line as it is typed. */
export const arnau = (line: string, desk: Desk = deskWith()) =>
  runProgram(
    line.split(" ").filter((word) => word !== ""),
    desk,
  );

const errorSchema = z.strictObject({
  error: z.strictObject({ code: z.string(), message: z.string(), about: z.string().optional() }),
});

/** The one line that a command line comes to, as JSON. */
export const inJson = async (
  line: string,
  desk?: Desk,
): Promise<{ exit: number; data: unknown }> => {
  const { exit, out } = await arnau(`${line} --json`, desk);
  return { exit, data: JSON.parse(out) };
};

/** How a command line failed: the exit status and the code, told in one line to people and machines alike. */
export const failing = async (line: string, desk?: Desk) => {
  const [plain, json] = [await arnau(line, desk), await inJson(line, desk)];
  const { error } = errorSchema.parse(json.data);
  const oneLine = plain.out === "" && /^[^\n]+\n$/.test(plain.err);
  const sameCode = plain.err.startsWith(`${error.code}: `) && plain.exit === json.exit;
  return { exit: plain.exit, code: error.code, about: error.about, oneLine, sameCode };
};

/** The same for a failure of the expected form. */
export const failed = (exit: 1 | 2, code: string, about?: string) => ({
  exit,
  code,
  about,
  oneLine: true,
  sameCode: true,
});
