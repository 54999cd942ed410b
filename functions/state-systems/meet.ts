// How any mocked system meets a question, however it was put.
import type { Reply } from "#shared/http/reply.ts";
import { dayOf } from "#shared/law/dates.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import type { AnswerOnTheWire, QuestionOnTheWire } from "#shared/state-systems/envelope.ts";
import {
  mostPauseSeconds,
  type Callback,
  type Fault,
  type Script,
} from "#shared/state-systems/mock-script.ts";
import { strangers } from "#shared/state-systems/mock-rule.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import { numberOf, type AskedAbout, type SubjectOnTheWire } from "#shared/state-systems/subject.ts";
import type { MockDeps } from "./deps.ts";
import { resultOf } from "./results.ts";

/** Something that is no answer. */
export const noAnswer = "<html><body>Technical works</body></html>";

/** What a system says that does not take questions in. */
const refusals: Partial<Record<Fault, Reply>> = {
  down: { status: 503 },
  refuse: { status: 403, body: { error: "ACCESS_DENIED" } },
  error: { status: 500, body: { error: "INTERNAL" } },
  "token-refused": { status: 401, body: { error: "invalid_token" } },
};

const pauseFor = ({ pause }: MockDeps, seconds: number) =>
  pause(Math.min(seconds, mostPauseSeconds));

const turnAway = async (deps: MockDeps, script: Script | undefined): Promise<Reply | undefined> => {
  if (script?.fault === "time-out") {
    await pauseFor(deps, script.seconds ?? 10);
    return { status: 504 };
  }
  return script && refusals[script.fault];
};

/** What there has to be in a question besides a number. */
const needed: Readonly<Record<AskedAbout, readonly ("kato" | "representative" | "power")[]>> = {
  applicant: [],
  facility: ["kato"],
  representative: ["representative"],
  "power-of-attorney": ["representative", "power"],
};

/** What a question lacks that its system is asked about, as a JSON pointer; nothing where it lacks nothing. */
export const lackIn = (system: StateSystem, { subject }: QuestionOnTheWire): string | undefined => {
  const lack = needed[profiles[system].asksAbout].find((part) => subject[part] === undefined);
  return lack && `/subject/${lack}`;
};

/** Somebody else, about whom there is something to tell everywhere. */
const stranger = ({ bin, iin: _, ...rest }: SubjectOnTheWire): SubjectOnTheWire => ({
  ...(bin === undefined ? { iin: strangers.iin } : { bin: strangers.bin }),
  ...rest,
});

export type Met =
  | { readonly met: "turned-away"; readonly reply: Reply }
  | {
      readonly met: "heard";
      readonly fault: Fault | undefined;
      readonly seconds: number | undefined;
      readonly answer: AnswerOnTheWire;
    };

const toldIn = (
  system: StateSystem,
  { reference, subject }: QuestionOnTheWire,
  script: Script | undefined,
  at: ReturnType<MockDeps["clock"]["now"]>,
): AnswerOnTheWire => {
  const fault = script?.fault;
  const nobodys = `organization-${strangers.bin}.${system}.1`;
  const named = fault === "wrong-question" ? (script?.reference ?? nobodys) : reference;
  const about = fault === "wrong-case" ? stranger(subject) : subject;
  const result =
    fault === "source-down" ? { unavailable: true } : resultOf(system, about, dayOf(at));
  return { reference: named, answeredAt: at, result };
};

/** A system takes a question in, or turns it away. */
export const meet = async (
  deps: MockDeps,
  system: StateSystem,
  question: QuestionOnTheWire,
): Promise<Met> => {
  const { reference, subject } = question;
  const script = await deps.state.takeScript(system, numberOf(subject));
  const at = deps.clock.now();
  const { kato, representative } = subject;
  const about = {
    number: numberOf(subject),
    ...(kato !== undefined && { kato }),
    ...(representative !== undefined && { representative }),
  };
  const seen = { id: deps.random.identifier(), system, reference, ...about, at };
  await deps.state.keepQuestion({ ...seen, fault: script?.fault });
  const reply = await turnAway(deps, script);
  if (reply !== undefined) return { met: "turned-away", reply };
  const isLate = script?.fault === "delay" && profiles[system].speech.answers === "immediate";
  if (isLate) await pauseFor(deps, script.seconds ?? 2);
  const fault = script?.fault;
  const answer = toldIn(system, question, script, at);
  return { met: "heard", fault, seconds: script?.seconds, answer };
};

/** What a fault changes in a callback. */
const twists: Partial<Record<Fault, Partial<Callback>>> = {
  unreadable: { body: noAnswer },
  double: { copies: 2 },
  "wrong-signature": { signature: "wrong" },
  "old-signature": { signature: "old" },
  "wrong-data-signature": { signature: "wrong-data" },
  "not-delivered": { state: "NOT_DELIVERED" },
  "delivery-stopped": { state: "DELIVERY_STOPPED" },
};

/** A system that was heard answers later: its callback is put into the queue, or held, or kept at the gateway. */
export const answerLater = async (
  { state, queues, callbacksQueue, clock, random }: MockDeps,
  system: StateSystem,
  { fault, seconds, answer }: Extract<Met, { met: "heard" }>,
  chain?: Callback["chain"],
): Promise<void> => {
  const callback: Callback = {
    id: random.identifier(),
    system,
    reference: answer.reference,
    body: JSON.stringify(answer),
    signature: "right",
    copies: 1,
    ...(chain !== undefined && { chain }),
    ...(fault !== undefined && twists[fault]),
  };
  const held = { heldAt: clock.now(), ...callback };
  if (fault === "hold") return state.hold(held);
  if (fault === "missed") return state.keepMessage(held);
  const delaySeconds = fault === "delay" ? (seconds ?? 2) : 0;
  const body = JSON.stringify({ callback });
  return queues.send({ queueUrl: callbacksQueue, body, delaySeconds });
};
