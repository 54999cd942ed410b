import { list, maybe, orNone, parts, readParts, text, writeParts } from "#shared/shep/payload.ts";
import { branch, leaf } from "#shared/shep/write.ts";
import { isNamed } from "#shared/xml/look.ts";
import { questionSchema } from "./envelope.ts";
import type { ShepWire } from "./wire.ts";

const document = { type: text, status: text, endDate: orNone(text) };
const person = {
  iin: maybe(text),
  surname: text,
  name: text,
  patronymic: orNone(text),
  lifeStatus: text,
  documents: list("document", document),
};
const answerParts = { messageId: text, messageDate: text, person: orNone(parts(person)) };

const personIn = (result: unknown): unknown =>
  typeof result === "object" && result !== null && "person" in result ? result.person : null;

const iinIn = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null && "iin" in value && typeof value.iin === "string"
    ? value.iin
    : undefined;

/**
 * The data of `GBDFL_UniversalServiceSync`: the root is the element `data` itself. The answer names the
 * question by its message, and the person by the IIN where there is one to name.
 */
export const identityWire: ShepWire = {
  form: "itself",
  writeQuestion: ({ reference, subject }, { messageDate, senderCode }) =>
    branch(
      "data",
      leaf("iin", subject.iin ?? ""),
      leaf("messageId", reference),
      leaf("messageDate", messageDate),
      leaf("senderCode", senderCode),
    ),
  readQuestion: (root) => {
    const { iin, messageId } = readParts(root, { iin: text, messageId: text });
    return questionSchema.safeParse({ reference: messageId, subject: { iin } }).data;
  },
  writeAnswer: ({ reference, answeredAt, result }) => {
    const found = personIn(result);
    const told = { messageId: reference, messageDate: answeredAt };
    const named = found === null ? null : Object.assign({ iin: iinIn(result) }, found);
    return branch("data", writeParts(answerParts, { ...told, person: named }));
  },
  readAnswer: (root, { subject }) => {
    if (!isNamed(root, "", "data")) return undefined;
    const { messageId, messageDate, person: found } = readParts(root, answerParts);
    if (typeof messageId !== "string" || typeof messageDate !== "string") return undefined;
    const iin = found === null ? subject.iin : iinIn(found);
    return { reference: messageId, answeredAt: messageDate, result: { iin, person: found } };
  },
};
