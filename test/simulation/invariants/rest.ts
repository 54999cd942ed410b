import * as z from "zod";
import type { Questions } from "#shared/checks/question.ts";
import { stateSystems, stateSystemSchema } from "#shared/checks/systems.ts";
import { callbackSchema, releaseSchema, type Callback } from "#shared/state-systems/mock-script.ts";
import { readAnswer } from "#shared/state-systems/envelope.ts";
import { strangers } from "#shared/state-systems/mock-rule.ts";
import type { Rest } from "#test/simulation/engine/scheduler.ts";
import { checkQueueOf, deadOf, tableNames } from "#test/simulation/functions/parts.ts";
import { plainItem, type Evidence } from "./evidence.ts";
import { undeliverableNotices } from "./notices.ts";
import { refusedLetters } from "./services/letters.ts";

const queues = [...stateSystems.map(checkQueueOf), "notices", "signatures", "places"];

/** A run ends by itself, with nobody waiting. */
export const theRunComesToRest = ({ town }: Evidence, rest: Rest): string[] => {
  const waiting = [...town.waiting].map((name) => `${name} still waits`);
  return rest.rested ? waiting : [`the run does not come to rest: ${rest.why}`, ...waiting];
};

/** Nobody meets with what should not be possible. */
export const nobodyComplains = ({ town }: Evidence): string[] => town.complaints;

/** Every queue is empty, every record relayed, and no function is under way. */
export const nothingLiesForgotten = ({ town: { world } }: Evidence): string[] => [
  ...[...queues, "callbacks", "mail-status"].flatMap((queue) => {
    const { length } = world.queues.waiting(queue);
    return length === 0 ? [] : [`${length} messages lie in ${queue}`];
  }),
  ...(world.stream.isAtRest() ? [] : ["the stream is not relayed to its end"]),
  ...(world.lambda.running() === 0 ? [] : ["a function is still under way"]),
];

const messageSchema = z.union([
  z.strictObject({ callback: callbackSchema }),
  z.strictObject({ release: releaseSchema }),
]);

/** Whether the question of a callback belongs to a round that is over. */
const isStale = (
  { registrations, applications }: Evidence,
  { reference, system }: Pick<Callback, "reference" | "system">,
) =>
  [...registrations, ...applications].some(({ caseId, state }) => {
    const questions: Questions = state.questions;
    const current = questions[system]?.reference;
    return reference.startsWith(`${caseId}.`) && current !== reference;
  });

const isAboutAStranger = ({ body }: Callback) =>
  Object.values(strangers).some((number) => body.includes(number));

const heldSchema = z.object({ reference: z.string(), system: stateSystemSchema });

/** The callbacks that are held still: a release goes no further than the first that is refused. */
const heldBack = ({ town }: Evidence) =>
  town.world
    .tableNamed(tableNames.scripts)
    .partition("held")
    .map((item) => heldSchema.parse(plainItem(item)));

/** Only what was scripted to be refused, or has outlived its round, may stay undelivered. */
const isExplained = (evidence: Evidence, body: string): boolean => {
  const message = messageSchema.parse(JSON.parse(body));
  if ("release" in message) return heldBack(evidence).some((held) => isStale(evidence, held));
  const { callback } = message;
  const isReadable = readAnswer(callback.body) !== undefined;
  const isTrue = callback.signature === "right" && isReadable && !isAboutAStranger(callback);
  return !isTrue || isStale(evidence, callback);
};

/** The queues of last resort hold what nobody can handle, all of it, and nothing else. */
export const deadLettersAreOnlyPoison = (evidence: Evidence): string[] => {
  const { world, poison } = evidence.town;
  const aside = queues.flatMap((queue) =>
    world.queues.waiting(deadOf(queue)).map(({ body, reason }) => ({ queue, body, reason })),
  );
  const undeliverable = [...undeliverableNotices(evidence), ...refusedLetters(evidence)];
  const bodiesOf = (those: typeof undeliverable) => those.map(({ body }) => body);
  const allowed = new Set([...poison, ...bodiesOf(undeliverable)]);
  const expected = new Set([...poison, ...bodiesOf(undeliverable.filter(({ isSure }) => isSure))]);
  const strange = aside.filter(({ body }) => !allowed.has(body));
  const dropped = [...expected].filter((body) => !aside.some((one) => one.body === body));
  const undelivered = world.queues
    .waiting(deadOf("callbacks"))
    .filter(({ body }) => !isExplained(evidence, body));
  const unreadable = world.stream.images().filter(({ kind }) => kind?.S === "unheard-of").length;
  const putAside = new Set(world.queues.waiting("relay-failed").map(({ body }) => body)).size;
  return [
    ...strange.map(
      ({ queue, reason }) => `${queue}: a message was put aside, ${reason ?? "tried too often"}`,
    ),
    ...dropped.map(() => "a message that nobody can handle was dropped"),
    ...undelivered.map(() => "a good callback was not delivered"),
    ...(unreadable === putAside
      ? []
      : [`of ${unreadable} unreadable records ${putAside} were put aside`]),
  ];
};
