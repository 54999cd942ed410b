import type { DataForm } from "#shared/shep/data.ts";
import type { XmlElement } from "#shared/xml/tree.ts";
import type { AnswerOnTheWire, QuestionOnTheWire } from "./envelope.ts";

/** An answer as its data give it; some systems name neither the question nor the moment. */
export interface ToldAnswer {
  readonly reference: string;
  readonly answeredAt: string | undefined;
  readonly result: unknown;
}

/** What a question carries besides its subject. */
export interface Stamp {
  readonly messageDate: string;
  readonly senderCode: string;
}

/** The data of a service of the gateway: both sides of the wire, so that they cannot drift apart. */
export interface ShepWire {
  readonly form: DataForm;
  /** Data to be signed. */
  readonly writeQuestion: (question: QuestionOnTheWire, stamp: Stamp) => string;
  readonly readQuestion: (root: XmlElement) => QuestionOnTheWire | undefined;
  readonly writeAnswer: (answer: AnswerOnTheWire) => string;
  /** Reads data whose signature holds; `question` is the one that was put. */
  readonly readAnswer: (root: XmlElement, question: QuestionOnTheWire) => ToldAnswer | undefined;
}

/** The documents of a service that speaks GraphQL. */
export interface GraphqlWire {
  readonly writeQuestion: (question: QuestionOnTheWire) => unknown;
  /** The subject that a query is about. */
  readonly readQuestion: (body: unknown) => QuestionOnTheWire["subject"] | undefined;
  readonly writeAnswer: (answer: AnswerOnTheWire) => unknown;
  readonly readAnswer: (body: unknown, question: QuestionOnTheWire) => ToldAnswer | undefined;
}
