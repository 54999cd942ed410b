import type { Reply } from "#shared/http/reply.ts";
import { on } from "#shared/http/serve.ts";
import { askQuestion } from "#shared/state-systems/mock-routes.ts";
import { askByGraphql } from "#shared/state-systems/mock-wire-routes.ts";
import { profiles } from "#shared/state-systems/profiles.ts";
import type { MockDeps } from "./deps.ts";
import { answerLater, lackIn, meet, noAnswer } from "./meet.ts";
import { mayAsk, noToken } from "./tokens.ts";

/** POST /systems/{system}/questions: a system takes a question in and answers at once, or later. */
export const askRoute = (deps: MockDeps) =>
  on(askQuestion, async ({ path: { system }, body: question }, { wire }): Promise<Reply> => {
    const { speech } = profiles[system];
    if (speech.profile !== "rest" || speech.dialect !== "questions") {
      return { problem: "not-found" };
    }
    if (!(await mayAsk(deps, wire.headers, speech.scope))) return noToken;
    const missing = lackIn(system, question);
    if (missing !== undefined) return { problem: "request-invalid", with: { missing } };
    const met = await meet(deps, system, question);
    if (met.met === "turned-away") return met.reply;
    if (speech.answers === "immediate") {
      return { status: 200, body: met.fault === "unreadable" ? noAnswer : met.answer };
    }
    await answerLater(deps, system, met);
    return { status: 202, body: { reference: question.reference, accepted: true } };
  });

const register = "unreliable-participants";

/** POST /v3/graphql: the register of unreliable participants; it names no question, and needs no name of one. */
export const graphqlRoute = (deps: MockDeps) =>
  on(askByGraphql, async ({ body }, { wire, requestId }): Promise<Reply> => {
    const { speech } = profiles[register];
    if (speech.profile !== "rest" || speech.dialect !== "graphql") {
      throw new Error(`${register} does not speak GraphQL`);
    }
    if (!(await mayAsk(deps, wire.headers, speech.scope))) return noToken;
    const subject = speech.wire.readQuestion(body);
    if (subject === undefined) {
      return { status: 200, body: { errors: [{ message: "Cannot query" }] } };
    }
    const met = await meet(deps, register, { reference: requestId, subject });
    if (met.met === "turned-away") return met.reply;
    const answer = speech.wire.writeAnswer(met.answer);
    return { status: 200, body: met.fault === "unreadable" ? noAnswer : answer };
  });
