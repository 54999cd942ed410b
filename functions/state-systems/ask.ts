import type { Reply } from "#shared/http/reply.ts";
import { on } from "#shared/http/serve.ts";
import { dayOf } from "#shared/law/dates.ts";
import type { StateSystem } from "#shared/registration/checks.ts";
import type { AnswerOnTheWire, QuestionOnTheWire } from "#shared/state-systems/envelope.ts";
import { askQuestion } from "#shared/state-systems/mock-routes.ts";
import {
  mostPauseSeconds,
  type Callback,
  type Fault,
  type Script,
} from "#shared/state-systems/mock-script.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import { numberOf } from "#shared/state-systems/subject.ts";
import type { MockDeps } from "./deps.ts";
import { resultOf } from "./results.ts";

const noAnswer = "<html><body>Technical works</body></html>";

/** What a fault changes in a callback. */
const twists: Partial<Record<Fault, Partial<Callback>>> = {
  unreadable: { body: noAnswer },
  double: { copies: 2 },
  "wrong-signature": { signature: "wrong" },
  "old-signature": { signature: "old" },
};

const pauseFor = ({ pause }: MockDeps, seconds: number) =>
  pause(Math.min(seconds, mostPauseSeconds));

/** What a system says that does not take questions in. */
const refusals: Partial<Record<Fault, Reply>> = {
  down: { status: 503 },
  refuse: { status: 403, body: { error: "ACCESS_DENIED" } },
  error: { status: 500, body: { error: "INTERNAL" } },
};

const turnAway = async (deps: MockDeps, script: Script | undefined): Promise<Reply | undefined> => {
  if (script?.fault === "time-out") {
    await pauseFor(deps, script.seconds ?? 10);
    return { status: 504 };
  }
  return script && refusals[script.fault];
};

const answerAtOnce = async (
  deps: MockDeps,
  answer: AnswerOnTheWire,
  script: Script | undefined,
): Promise<Reply> => {
  if (script?.fault === "delay") await pauseFor(deps, script.seconds ?? 2);
  return { status: 200, body: script?.fault === "unreadable" ? noAnswer : answer };
};

const answerLater = async (
  { state, queues, callbacksQueue, clock, random }: MockDeps,
  system: StateSystem,
  answer: AnswerOnTheWire,
  script: Script | undefined,
): Promise<Reply> => {
  const { reference } = answer;
  const callback: Callback = {
    id: random.identifier(),
    system,
    reference,
    body: JSON.stringify(answer),
    signature: "right",
    copies: 1,
    ...(script !== undefined && twists[script.fault]),
  };
  if (script?.fault === "hold") {
    await state.hold({ heldAt: clock.now(), ...callback });
  } else {
    const delaySeconds = script?.fault === "delay" ? (script.seconds ?? 2) : 0;
    const body = JSON.stringify({ callback });
    await queues.send({ queueUrl: callbacksQueue, body, delaySeconds });
  }
  return { status: 202, body: { reference, accepted: true } };
};

const lacksPlace = (system: StateSystem, { subject }: QuestionOnTheWire) =>
  profiles[system].asksAbout === "facility" && subject.kato === undefined;

/** POST /systems/{system}/questions: a system takes a question in and answers at once, or later. */
export const askRoute = (deps: MockDeps) =>
  on(askQuestion, async ({ path: { system }, body: question }) => {
    const { reference, subject } = question;
    if (lacksPlace(system, question)) {
      return { problem: "request-invalid", with: { missing: "/subject/kato" } };
    }
    const script = await deps.state.takeScript(system);
    const at = deps.clock.now();
    const number = numberOf(subject);
    const { kato } = subject;
    const about = { number, ...(kato !== undefined && { kato }) };
    const seen = { id: deps.random.identifier(), system, reference, ...about, at };
    await deps.state.keepQuestion({ ...seen, fault: script?.fault });
    const turnedAway = await turnAway(deps, script);
    if (turnedAway !== undefined) return turnedAway;
    const result = resultOf(system, subject, dayOf(at));
    const answer = { reference, answeredAt: at, result };
    return profiles[system].answers === "immediate"
      ? answerAtOnce(deps, answer, script)
      : answerLater(deps, system, answer, script);
  });
