import createClient from "openapi-fetch";
import { currentLocale } from "../words/locale.ts";
import { session } from "../session/session.ts";
import { clock } from "./clock.ts";
import { refusalOf, unreachable } from "./problem.ts";
import type { paths } from "./schema.d.ts";

const jsonIn = async (response: Response): Promise<unknown> => {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
};

const sent = async (request: Request, correlationId: string): Promise<Response> => {
  try {
    const answer = await fetch(request);
    clock.hear(answer.headers);
    return answer;
  } catch (error) {
    // Whoever has left the page wants no answer; everything else is a network that is gone.
    if (request.signal.aborted) throw error;
    throw unreachable(correlationId);
  }
};

const withToken = (request: Request, token: string | undefined): Request => {
  if (token === undefined) return request;
  const copy = new Request(request);
  copy.headers.set("authorization", `Bearer ${token}`);
  return copy;
};

/**
 * Sends a request in the language of the page and with the token of whoever is signed in. When the session has ended meanwhile, it
 * waits until they have signed in again and is then sent once more, so that nothing typed is lost.
 */
export const ask = async (request: Request): Promise<Response> => {
  const correlationId = crypto.randomUUID();
  request.headers.set("accept-language", currentLocale());
  request.headers.set("x-correlation-id", correlationId);
  const token = await session.token();
  const answer = await sent(withToken(request.clone(), token), correlationId);
  if (answer.status !== 401 || token === undefined) return answer;
  return sent(withToken(request, await session.signInAgain()), correlationId);
};

/** Every route of the API by its path, typed by the OpenAPI document. */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: ask });

/** What a call of the client comes to. */
export interface Called<Data> {
  readonly data?: Data | undefined;
  readonly error?: unknown;
  readonly response: Response;
}

/** The data of an answer; throws `Refused` with what the API says otherwise. */
export const answerOf = async <Data>(call: Promise<Called<Data>>): Promise<Data> => {
  const { data, error, response } = await call;
  if (data !== undefined) return data;
  throw refusalOf(response, error ?? (await jsonIn(response)));
};
