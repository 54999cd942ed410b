import {
  parts,
  readParts,
  text,
  writeParts,
  type Parts,
  type Shape,
  flag,
  maybe,
} from "#shared/shep/payload.ts";
import { rooted } from "#shared/shep/write.ts";
import type { DataForm } from "#shared/shep/data.ts";
import type { StateSystem } from "#shared/checks/systems.ts";
import { isNamed } from "#shared/xml/look.ts";
import { answerSchema, questionSchema } from "./envelope.ts";
import type { ShepWire } from "./wire.ts";

/** Whom a question or an answer is about: one of the two numbers is there. */
export const numberParts = { bin: maybe(text), iin: maybe(text) } as const;

/** Who acts for them, where it is about that, and by which power of attorney. */
export const representativeParts = {
  representative: maybe(text),
  power: maybe(parts({ number: text, issuedOn: text })),
} as const;

const questionParts: Parts = {
  reference: text,
  subject: parts({ ...numberParts, kato: maybe(text), ...representativeParts }),
};

const answerParts = (result: Shape): Parts => ({ reference: text, answeredAt: text, result });

/** A result, or in its place that the source behind the system is down. */
const resultOrDown = (result: Parts): Shape => {
  const down = parts({ unavailable: maybe(flag) });
  const told = parts(result);
  const isDown = (value: unknown) =>
    typeof value === "object" && value !== null && "unavailable" in value;
  return {
    read: (parent, name) => {
      const read = down.read(parent, name);
      return isDown(read) ? read : told.read(parent, name);
    },
    write: (name, value) => (isDown(value) ? down : told).write(name, value),
  };
};

/**
 * Data of our own, for systems whose form of them is not public: `question` and `answer` in a
 * namespace of the system, with the parts below them as in the JSON of the other systems. A
 * deployment that knows the real form replaces them in the file of the system.
 */
export const ownWire = (system: StateSystem, form: DataForm, result: Parts): ShepWire => {
  const uri = `urn:arnau:state-systems:${system}:1`;
  const answer = answerParts(resultOrDown(result));
  return {
    form,
    writeQuestion: (question) => rooted("q", uri, "question", writeParts(questionParts, question)),
    readQuestion: (root) =>
      isNamed(root, uri, "question")
        ? questionSchema.safeParse(readParts(root, questionParts)).data
        : undefined,
    writeAnswer: (told) => rooted("q", uri, "answer", writeParts(answer, told)),
    readAnswer: (root) =>
      isNamed(root, uri, "answer")
        ? answerSchema.safeParse(readParts(root, answer)).data
        : undefined,
  };
};
