import createClient from "openapi-fetch";
import { answerOf, ask } from "../../api/client.ts";
import type { operations } from "../../api/schema.d.ts";

/** An application that was taken in. */
export interface Registered {
  readonly caseId: string;
}

/** What is filled in goes as it is: whether it is an application, the API says, field by field. */
interface Paths {
  "/v1/assistance": {
    post: {
      parameters: { header: { "idempotency-key": string } };
      requestBody: { content: { "application/json": { application: object } } };
      responses: operations["registerAssistance"]["responses"];
    };
  };
}

const client = createClient<Paths>({ baseUrl: location.origin, fetch: ask });

/** Takes an application on paper in, under a key that makes it one however often it is sent. Throws `Refused`. */
export const registerOnPaper = async (key: string, application: object): Promise<Registered> =>
  answerOf<Registered>(
    client.POST("/v1/assistance", {
      params: { header: { "idempotency-key": key } },
      body: { application },
    }),
  );
