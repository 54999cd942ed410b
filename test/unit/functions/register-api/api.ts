// The public lists behind their routes, over a table in memory.
import { registerApi } from "#functions/register-api/register-api.ts";
import { registerRoutes } from "#shared/http/routes/register.ts";
import type { RegisterEntry } from "#shared/registration/register/entry.ts";
import { dynamoRegister } from "#shared/store/dynamo-register.ts";
import { handClock } from "#test/fakes/clock.ts";
import { memoryTable } from "#test/fakes/dynamo.ts";
import { httpEvent, lambdaContext } from "#test/fakes/http.ts";
import { memoryLog } from "#test/fakes/observability.ts";
import { listing } from "#test/samples/register-entry.ts";

export const openApi = async (...entries: readonly RegisterEntry[]) => {
  const register = dynamoRegister(memoryTable().dynamo, "register");
  for (const entry of entries) await register.keep(listing(entry), 1);
  const clock = handClock();
  const handler = registerApi(memoryLog().log, { register, clock });
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const event = httpEvent(registerRoutes, {
      method: "GET",
      url: `https://api.example/v1/register${path}`,
      headers: { "accept-language": "en", ...headers },
    });
    if (event === undefined) throw new Error(`no route for ${path}`);
    const result = await handler(event, lambdaContext);
    return { ...result, json: result.body === "" ? undefined : JSON.parse(result.body) };
  };
  return { register, clock, get };
};
