import type { Reader } from "#shared/access/record-read.ts";
import { actingAs } from "./caller.ts";
import type { Auth } from "./route.ts";
import type { Circumstance } from "./serve.ts";

/** Who is shown something by a route: in the first of its roles that he holds, for he may hold others. */
export const readerOf = (
  { auth }: { readonly auth: Auth },
  { caller, correlationId, requestId }: Circumstance,
): Reader => ({
  by: actingAs(caller, auth.kind === "official" ? auth.roles : []),
  correlationId,
  requestId,
});
