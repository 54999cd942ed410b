// What the world outside can do to a command: a person is told in a line. Everything else thrown is a bug.
import * as z from "zod";
import { Plain } from "#infra/plain.ts";
import { type Complaint, failure } from "./outcome.ts";

const notPossible = failure("not-possible", {
  en: "this cannot be done as things are set",
  ru: "при этих настройках это невозможно",
  kk: "бұл баптауларда мүмкін емес",
});

const refused = failure("aws-refused", {
  en: "AWS has refused",
  ru: "AWS отказал",
  kk: "AWS бас тартты",
});

const unreachable = failure("unreachable", {
  en: "there is no answer",
  ru: "ответа нет",
  kk: "жауап жоқ",
});

/** An answer of an AWS service that is an error; the SDK's other errors carry no answer. */
const answeredSchema = z.object({ $metadata: z.object({ httpStatusCode: z.int() }) });

/** A fault of the network, as Node names them: ECONNREFUSED, ENOTFOUND. */
const networkSchema = z.object({ code: z.string().regex(/^E[A-Z]+$/) });

/** The error as a complaint; a bug is thrown on. */
export const complaintOfOutage = (error: unknown): Complaint => {
  if (!(error instanceof Error)) throw error;
  const said = `${error.name}: ${error.message}`;
  if (error instanceof Plain) return notPossible(error.message);
  if (answeredSchema.safeParse(error).success) return refused(said);
  if (networkSchema.safeParse(error).success) return unreachable(said);
  throw error;
};
