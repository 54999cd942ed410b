// What was acknowledged of applications for services stands in their cases (L114-13.1b).
import { applicationFormSchema } from "#shared/assistance/forms/application.ts";
import { assistanceKind } from "#shared/assistance/kind.ts";
import { giveAssistanceCommand } from "#shared/http/routes/assistance.ts";
import { digestOf } from "#shared/store/digest.ts";
import { entryFromStream } from "#shared/store/stream.ts";
import type { Applied } from "#test/simulation/actors/families/applying.ts";
import { isDeepStrictEqual } from "node:util";
import * as z from "zod";
import type { Entry } from "#shared/cases/entry.ts";
import { replayApplication, serviceEventsOf, type Evidence } from "../evidence.ts";

/** The digest of the command that an entry should hold, with the signature as it was found. */
const digestIn = ({ form }: Applied, entry: Entry) => {
  const received = serviceEventsOf(entry).find((event) => event.type === "received");
  if (received?.type !== "received" || received.signed === undefined) return undefined;
  const { digest, as } = received.signed;
  const signed = { digest, as };
  return digestOf({ name: "submit", form: applicationFormSchema.parse(form), signed });
};

/** Nothing is acknowledged before it is durable; it is durable once, as it was given. */
export const everyAcknowledgedApplicationForServicesStands = ({
  town,
  histories,
}: Evidence): string[] =>
  town.applied.flatMap((applied) => {
    const { caseId, portal, key } = applied;
    const [first, ...others] = histories.get(caseId) ?? [];
    const isKept =
      first?.commandId === `submit:${portal.id}#${key}` &&
      first.commandDigest === digestIn(applied, first) &&
      others.every(({ command }) => command !== "submit" && command !== "register");
    return isKept ? [] : [`${caseId} lacks what was applied for under ${key}`];
  });

/** Commands that leave no entry where there is nothing new in them. */
const mayChangeNothing: ReadonlySet<string> = new Set([
  "acknowledgeHandOver",
  "registerInterimStay",
  "askAgain",
]);

const commandedSchema = z.object({ caseId: z.string(), state: z.string(), sequence: z.int() });
const namedSchema = z.object({ name: z.string() });

/** What was said to be done on an application is in it, at the place and with the state that was told. */
export const everyAcknowledgedOrderStands = ({ applications, town }: Evidence): string[] =>
  town.world.gateway.answers.flatMap((answer) => {
    const { route, status, call } = answer;
    if (route.id !== giveAssistanceCommand.id || status !== 200) return [];
    const { caseId, state, sequence } = commandedSchema.parse(JSON.parse(answer.body));
    const { name } = namedSchema.parse(JSON.parse(call.body ?? "{}"));
    const file = applications.find((one) => one.caseId === caseId);
    const history = file?.entries.slice(0, sequence) ?? [];
    const key = call.headers?.["idempotency-key"];
    const isKept =
      key === undefined ||
      mayChangeNothing.has(name) ||
      history.some(({ commandId }) => commandId.endsWith(`#${key}`));
    const stands =
      history.length === sequence && isKept && replayApplication(history).state === state;
    return stands ? [] : [`${caseId}: ${name}, acknowledged at ${sequence}, is not there`];
  });

/** An application is the same from the table and from what the stream brought. */
export const everyApplicationReplays = ({ town, applications }: Evidence): string[] => {
  const streamed = Map.groupBy(
    town.world.stream
      .images()
      .filter(({ kind }) => kind?.S === assistanceKind.name)
      .map(entryFromStream),
    ({ caseId }) => caseId,
  );
  return applications.flatMap(({ caseId, state }) =>
    isDeepStrictEqual(replayApplication(streamed.get(caseId) ?? []), state)
      ? []
      : [`${caseId} is another application in its stream`],
  );
};
