import createClient from "openapi-fetch";
import { answerOf, ask, type Called } from "../api/client.ts";
import type { operations } from "../api/schema.d.ts";
import type { AnswerOf } from "../api/shapes.ts";

/** What is filled in a form goes as it is: whether it is a command, the API says, field by field. */
interface Filled<Id extends "previewCaseCommand" | "previewAssistanceCommand"> {
  post: {
    parameters: { path: { id: string } };
    requestBody: { content: { "application/json": object } };
    responses: operations[Id]["responses"];
  };
}

interface Paths {
  "/v1/cases/{id}/preview": Filled<"previewCaseCommand">;
  "/v1/assistance/{id}/preview": Filled<"previewAssistanceCommand">;
}

const previews = createClient<Paths>({ baseUrl: location.origin, fetch: ask });

export type Preview = AnswerOf<"previewCaseCommand"> | AnswerOf<"previewAssistanceCommand">;

export type On = "cases" | "assistance";

/** What a command would do if it were given now. Throws `Refused` with the very refusal that the command would get. */
export const previewOf = async (on: On, id: string, command: object): Promise<Preview> => {
  const given = { params: { path: { id } }, body: command };
  const call: Promise<Called<Preview>> =
    on === "cases"
      ? previews.POST("/v1/cases/{id}/preview", given)
      : previews.POST("/v1/assistance/{id}/preview", given);
  return answerOf(call);
};
