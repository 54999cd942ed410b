import type { Context, SQSEvent } from "aws-lambda";
import type { HttpEvent } from "#shared/http/request.ts";
import { serve } from "#shared/http/serve.ts";
import { askRoute, graphqlRoute } from "./ask.ts";
import { authorityServed } from "./authority.ts";
import { asyncRoute } from "./async.ts";
import { controlRoutes } from "./control.ts";
import { deliverHandler } from "./deliver.ts";
import type { MockDeps } from "./deps.ts";
import { syncRoute } from "./sync.ts";
import { tokenRoute } from "./tokens.ts";

/** The mock is one function with two sides: its API, and its queue of callbacks. */
export const mockHandler = (deps: MockDeps) => {
  const deliver = deliverHandler(deps);
  const answer = serve(deps.log, [
    askRoute(deps),
    tokenRoute(deps),
    graphqlRoute(deps),
    syncRoute(deps),
    asyncRoute(deps),
    ...authorityServed(deps),
    ...controlRoutes(deps),
  ]);
  return async (event: HttpEvent | SQSEvent, context: Context): Promise<unknown> =>
    "Records" in event ? deliver(event) : answer(event, context);
};
