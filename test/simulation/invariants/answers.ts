import * as z from "zod";
import { problemCodes } from "#shared/http/problems.ts";
import { giveCaseCommand } from "#shared/http/routes/casework.ts";
import type { Answer } from "#test/simulation/functions/gateway.ts";
import { replay, type Evidence } from "./evidence.ts";

const problemSchema = z.object({ code: z.enum(problemCodes), status: z.int() });

const textIn = ({ body }: Answer): unknown => (body === "" ? undefined : JSON.parse(body));

const nameOf = ({ route, status }: Answer) => `${route.method} ${route.path} answers ${status}`;

/** The state systems answer as their scripts say; everybody else keeps to the catalogue. */
const ours = ({ town }: Evidence) =>
  town.world.gateway.answers.filter(({ route }) => route.function !== "state-systems");

const problemFlaw = (answer: Answer): string[] => {
  const { headers, status, route } = answer;
  if (headers["content-type"] !== "application/problem+json") {
    return [`${nameOf(answer)} without a problem`];
  }
  const problem = problemSchema.safeParse(textIn(answer)).data;
  if (problem === undefined) return [`${nameOf(answer)} with a code of no catalogue`];
  const isDocumented = route.problems.includes(problem.code) || status >= 500;
  return isDocumented ? [] : [`${nameOf(answer)} ${problem.code}, which it does not document`];
};

const replyFlaw = (answer: Answer): string[] => {
  const reply = answer.route.replies[answer.status];
  if (reply === undefined) return [`${nameOf(answer)}, which it does not document`];
  if (reply.body === undefined || reply.body.safeParse(textIn(answer)).success) return [];
  return [`${nameOf(answer)} with another body than it documents`];
};

/** A fault of SOAP is a reply that its route documents, with the status that SOAP gives it. */
const isFault = ({ route, status, headers }: Answer): boolean =>
  route.replies[status]?.contentType?.startsWith("text/xml") === true &&
  headers["content-type"]?.startsWith("text/xml") === true;

/** Every answer is one that its route documents, and every refusal a problem of the catalogue (RFC 9457) or a fault of SOAP. */
export const everyAnswerIsAsDocumented = (evidence: Evidence): string[] =>
  ours(evidence).flatMap((one) =>
    one.status >= 400 && !isFault(one) ? problemFlaw(one) : replyFlaw(one),
  );

/** While the authority of their certificates is down, officials are told to come again. */
const isAuthorityDown = (answer: Answer): boolean =>
  problemSchema.safeParse(textIn(answer)).data?.code === "authority-unavailable";

/** Nothing fails but where it was made to fail. */
export const noFaultIsOurOwn = (evidence: Evidence): string[] => [
  ...ours(evidence)
    .filter((answer) => answer.status >= 500 && !answer.wounded && !isFault(answer))
    .filter((answer) => !isAuthorityDown(answer))
    .map(nameOf),
  ...evidence.town.world.lambda.unprovoked,
  ...evidence.town.world.lines.flatMap(({ code, fields, by }) =>
    fields.errorName === undefined || by.isWounded()
      ? []
      : [`${by.id} logs ${code}: ${fields.errorName}`],
  ),
];

const commandedSchema = z.object({ caseId: z.string(), state: z.string(), sequence: z.int() });

/** What an official was told was done is in the case, at the place and with the state that was told. */
export const everyAcknowledgedCommandStands = (evidence: Evidence): string[] => {
  const { registrations, town } = evidence;
  return town.world.gateway.answers.flatMap((answer) => {
    if (answer.route.id !== giveCaseCommand.id || answer.status !== 200) return [];
    const { caseId, state, sequence } = commandedSchema.parse(textIn(answer));
    const file = registrations.find((one) => one.caseId === caseId);
    const history = file?.entries.slice(0, sequence) ?? [];
    const key = answer.call.headers?.["idempotency-key"];
    const isKept =
      key === undefined || history.some(({ commandId }) => commandId.endsWith(`#${key}`));
    const stands = history.length === sequence && isKept && replay(history).state === state;
    return stands ? [] : [`${caseId}: a command that was acknowledged at ${sequence} is not there`];
  });
};
