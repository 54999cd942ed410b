import { callerOf } from "#shared/http/caller.ts";
import { receiveShepMessage, receiveStateAnswer } from "#shared/http/routes/answers.ts";
import { getCase, giveCaseCommand } from "#shared/http/routes/casework.ts";
import { getRegistration } from "#shared/http/routes/portal.ts";
import { epochMilliseconds, instantAt, secondsAfter } from "#shared/law/dates.ts";
import { openEnvelope } from "#shared/shep/security-read.ts";
import { readTheirPins } from "#shared/state-systems/trust.ts";
import { signatureOf } from "#shared/webhooks/sign.ts";
import { neighbourSecrets, secretText } from "#test/simulation/cloud/clients.ts";
import type { Answer } from "#test/simulation/functions/gateway.ts";
import { callbackSecretOf } from "#test/simulation/functions/parts.ts";
import type { Evidence } from "./evidence.ts";

const goodAnswersOf = ({ town }: Evidence, ...ids: readonly string[]) =>
  town.world.gateway.answers.filter(({ route, status }) => ids.includes(route.id) && status < 300);

/** The part of the address after the fixed beginning of a route. */
const partOf = ({ call }: Answer, place: number) => new URL(call.url).pathname.split("/")[place];

const toleranceSeconds = 5 * 60;

const isSigned = (answer: Answer): boolean => {
  const { call, at } = answer;
  const { headers = {}, body = "" } = call;
  const seconds = Number(headers["webhook-timestamp"]);
  const secret = secretText(callbackSecretOf(partOf(answer, 3) ?? ""));
  const id = headers["webhook-id"] ?? "";
  const right = signatureOf(secret, { id, at: instantAt(seconds * 1000), body });
  const age = Math.abs(epochMilliseconds(at) / 1000 - seconds);
  const given = headers["webhook-signature"]?.split(" ") ?? [];
  // The function looks at its clock a little after it was called.
  return given.includes(right) && age <= toleranceSeconds + 15;
};

const isOfTheGateway = ({ call, at }: Answer): boolean => {
  const pins = readTheirPins(secretText(neighbourSecrets.pins))?.gateway ?? [];
  const { body = "" } = call;
  // The function looks at its clock a little after it was called.
  return [at, secondsAfter(at, 15)].some((now) => openEnvelope(body, pins, now).opened);
};

/** No callback is taken in that is not signed by its system or by the gateway, and signed just now. */
export const onlySignedAnswersAreTakenIn = (evidence: Evidence): string[] => [
  ...goodAnswersOf(evidence, receiveStateAnswer.id)
    .filter((answer) => !isSigned(answer))
    .map((answer) => `an answer of ${partOf(answer, 3)} was taken in without a good signature`),
  ...goodAnswersOf(evidence, receiveShepMessage.id)
    .filter((answer) => !isOfTheGateway(answer))
    .map(() => "a message of the gateway was taken in without a good signature"),
];

/** Officials see and handle the cases of their own territory, a portal those that it filed itself. */
export const nobodySeesTheCasesOfOthers = (evidence: Evidence): string[] =>
  goodAnswersOf(evidence, getCase.id, giveCaseCommand.id, getRegistration.id).flatMap((answer) => {
    const { id, unit } = callerOf(answer.call.claims);
    const file = evidence.registrations.find(({ caseId }) => caseId === partOf(answer, 3));
    const events = file?.rounds.flat().map(({ event }) => event) ?? [];
    const own = events.some((event) => {
      if (event.type === "saved")
        return unit === undefined ? event.portal === id : event.unit === unit;
      // A case that was given to another unit belongs to it from then on.
      return event.type === "transferred" && unit !== undefined && event.to === unit;
    });
    return own ? [] : [`${id} was answered about ${file?.caseId}, which is another's`];
  });
