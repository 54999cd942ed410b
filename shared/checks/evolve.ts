import type { Instant } from "#shared/law/dates.ts";
import type { CheckEvent } from "./events.ts";
import type { Question, Questions } from "./question.ts";
import type { StateSystem } from "./systems.ts";

const unanswered = { delay: undefined, answer: undefined, beside: false } as const;

const withQuestion = (
  questions: Questions,
  system: StateSystem,
  change: Partial<Question>,
): Questions => {
  const question = questions[system];
  return question === undefined
    ? questions
    : { ...questions, [system]: { ...question, ...change } };
};

/** The questions of a case after something happened to them. */
export const questionsAfter = (questions: Questions, event: CheckEvent, at: Instant): Questions => {
  switch (event.type) {
    case "asked":
      return Object.fromEntries(
        event.questions.map(({ system, reference }) => [
          system,
          { ...unanswered, reference, askedAt: at, asking: 1 },
        ]),
      );
    case "asked-again":
      return event.questions.reduce(
        (before, { system, reference }) =>
          withQuestion(before, system, {
            ...unanswered,
            reference,
            askedAt: at,
            asking: (before[system]?.asking ?? 0) + 1,
          }),
        questions,
      );
    case "answered": {
      const { value, messageId, evidence } = event;
      return withQuestion(questions, event.system, {
        answer: { value, at, messageId, ...(evidence !== undefined && { evidence }) },
      });
    }
    case "checked-by-hand": {
      const { value, reference } = event;
      return withQuestion(questions, event.system, {
        answer: { value, at, messageId: reference, byHand: true },
      });
    }
    case "answered-beside":
      return withQuestion(questions, event.system, { beside: true });
    case "delayed":
      return withQuestion(questions, event.system, { delay: { at, reason: event.reason } });
  }
};
